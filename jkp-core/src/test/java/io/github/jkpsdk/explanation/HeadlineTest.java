package io.github.jkpsdk.explanation;

import static io.github.jkpsdk.fixture.ClaimStory.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.Changes;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.termination.TerminationCause;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One sentence for each standing, with amount and day, in both languages. */
class HeadlineTest {

  private static final JkpCase ENTITLED = Cases.eligible(day("2026-06-15"));
  private static final JkpCase RESIGNED =
      Changes.termination(ENTITLED, with -> with.cause(TerminationCause.RESIGNATION));
  private static final JkpCase UNPROVEN =
      Changes.termination(ENTITLED, with -> with.evidence(List.of()));
  private static final JkpCase UNSIGNED = ENTITLED.toBuilder().commitment(Optional.empty()).build();
  private static final JkpCase UNENROLLED = unenrolled();
  private static final JkpCase WITHOUT_WAGE =
      ENTITLED.toBuilder().employment(Employment.builder().build()).build();

  private static JkpCase unenrolled() {
    JkpCase facts = Changes.employer(ENTITLED, with -> with.enrolledWorker(false));
    return Changes.participant(facts, with -> with.programmes(Optional.of(Set.of()))).toBuilder()
        .contributions(ContributionHistory.none())
        .build();
  }

  private static ClaimStory story() {
    return ClaimStory.of(ENTITLED);
  }

  static Stream<Arguments> entitledOrNotKnown() {
    return Stream.of(
        row(
            story(),
            "2026-06-15",
            "You are entitled: Rp2,400,000 a month, at most Rp14,400,000. File by 15 December"
                + " 2026.",
            "Anda berhak: Rp2.400.000 sebulan, paling banyak Rp14.400.000. Ajukan paling lambat"
                + " 15 Desember 2026."),
        row(
            ClaimStory.of(UNSIGNED),
            "2026-06-15",
            "It is not certain whether you are entitled: not known yet is whether the commitment"
                + " to look for work (KAPK) is signed. File by 15 December 2026. If entitled:"
                + " Rp2,400,000 a month, at most Rp14,400,000.",
            "Belum pasti apakah Anda berhak: belum diketahui apakah Komitmen Aktivitas"
                + " Pencarian Kerja (KAPK) sudah ditandatangani. Ajukan paling lambat 15 Desember 2026. Bila berhak:"
                + " Rp2.400.000 sebulan, paling banyak Rp14.400.000."),
        row(
            ClaimStory.of(WITHOUT_WAGE),
            "2026-06-15",
            "It is not certain whether you are entitled: not known yet is whether you are a wage"
                + " earner or self-employed, kind of work agreement (PKWT or PKWTT). File by 15"
                + " December 2026. If entitled: how much depends on the reported wage.",
            "Belum pasti apakah Anda berhak: belum diketahui status pekerja: penerima upah atau"
                + " mandiri, jenis perjanjian kerja (PKWT atau PKWTT). Ajukan paling lambat 15"
                + " Desember 2026. Bila berhak: jumlahnya menurut upah yang dilaporkan."));
  }

  static Stream<Arguments> notEntitled() {
    return Stream.of(
        row(
            ClaimStory.of(UNPROVEN),
            "2026-06-15",
            "You are not entitled yet: the proof of the job loss is not complete. Put it right by"
                + " 15 December 2026. If entitled: Rp2,400,000 a month, at most Rp14,400,000.",
            "Anda belum berhak: bukti PHK belum lengkap. Lengkapi paling lambat 15 Desember 2026."
                + " Bila berhak: Rp2.400.000 sebulan, paling banyak Rp14.400.000."),
        row(
            ClaimStory.of(RESIGNED),
            "2026-06-15",
            "You are not entitled by these facts: resignation gives no right.",
            "Anda tidak berhak menurut data ini: mengundurkan diri tidak memberi hak."),
        row(
            ClaimStory.of(UNENROLLED),
            "2026-06-15",
            "You are not entitled by these facts: not enrolled in the programmes that are needed,"
                + " 0 contribution months are paid, 12 are needed. The company owes Rp14,400,000,"
                + " as you were not enrolled.",
            "Anda tidak berhak menurut data ini: tidak terdaftar dalam program yang wajib, iuran"
                + " dibayar 0 bulan, diminta 12. Perusahaan wajib membayar Rp14.400.000, karena"
                + " Anda tidak didaftarkan."));
  }

  static Stream<Arguments> underWay() {
    ClaimStory settled = story().settled(1, "2026-06-20");
    return Stream.of(
        row(
            story().filed(1, "2026-06-20").rejected(1, "2026-06-22"),
            "2026-06-22",
            "The claim of month 1 was rejected: \"The photo cannot be read\". Correct it by 15"
                + " December 2026: Rp2,400,000.",
            "Klaim bulan ke-1 ditolak: \"The photo cannot be read\". Perbaiki paling lambat 15"
                + " Desember 2026: Rp2.400.000."),
        row(
            settled,
            "2026-07-19",
            "Next is month 2: file it 20–25 July 2026, Rp2,400,000.",
            "Berikutnya bulan ke-2: ajukan 20–25 Juli 2026, Rp2.400.000."),
        row(
            settled.selfAssessed("2026-07-01").applied("2026-07-01", 5),
            "2026-07-20",
            "File the claim of month 2 by 25 July 2026: Rp2,400,000.",
            "Ajukan klaim bulan ke-2 paling lambat 25 Juli 2026: Rp2.400.000."));
  }

  static Stream<Arguments> rejected() {
    return Stream.of(
        row(
            ClaimStory.of(UNPROVEN).filed(1, "2026-06-20").rejected(1, "2026-06-22"),
            "2026-06-22",
            "The claim of month 1 was rejected: \"The photo cannot be read\". Correct it by 15"
                + " December 2026: Rp2,400,000. Not met: the proof of the job loss is not"
                + " complete.",
            "Klaim bulan ke-1 ditolak: \"The photo cannot be read\". Perbaiki paling lambat 15"
                + " Desember 2026: Rp2.400.000. Tidak terpenuhi: bukti PHK belum lengkap."),
        row(
            story()
                .settled(1, "2026-06-20")
                .selfAssessed("2026-06-21")
                .filed(2, "2026-07-20")
                .rejected(2, "2026-07-22"),
            "2026-07-22",
            "The claim of month 2 was rejected: \"The photo cannot be read\". Correct it by 25"
                + " July 2026: Rp2,400,000. Not met: too few job applications.",
            "Klaim bulan ke-2 ditolak: \"The photo cannot be read\". Perbaiki paling lambat 25"
                + " Juli 2026: Rp2.400.000. Tidak terpenuhi: lamaran kerja kurang."));
  }

  static Stream<Arguments> doubtful() {
    return Stream.of(
        row(
            ClaimStory.of(UNPROVEN).filed(1, "2026-06-20"),
            "2026-07-01",
            "The claim of month 1 is filed: Rp2,400,000. Not met: the proof of the job loss"
                + " is not complete; BPJS Ketenagakerjaan decides.",
            "Klaim bulan ke-1 sudah diajukan: Rp2.400.000. Tidak terpenuhi: bukti PHK belum"
                + " lengkap; BPJS Ketenagakerjaan yang memutuskan."),
        row(
            story().settled(1, "2026-06-20").selfAssessed("2026-06-21"),
            "2026-07-20",
            "File the claim of month 2 by 25 July 2026 all the same: Rp2,400,000. Not met: too"
                + " few job applications; BPJS Ketenagakerjaan decides.",
            "Tetap ajukan klaim bulan ke-2 paling lambat 25 Juli 2026: Rp2.400.000. Tidak"
                + " terpenuhi: lamaran kerja kurang; BPJS Ketenagakerjaan yang memutuskan."));
  }

  static Stream<Arguments> goingOnWithoutRight() {
    return Stream.of(
        row(
            ClaimStory.of(RESIGNED).settled(1, "2026-06-20"),
            "2026-07-01",
            "Next is month 2: file it 20–25 July 2026, Rp2,400,000. Not met: resignation"
                + " gives no right; BPJS Ketenagakerjaan decides.",
            "Berikutnya bulan ke-2: ajukan 20–25 Juli 2026, Rp2.400.000. Tidak terpenuhi: mengundurkan diri"
                + " tidak memberi hak; BPJS Ketenagakerjaan yang memutuskan."),
        row(
            ClaimStory.of(RESIGNED).filed(1, "2026-06-20").verified(1, "2026-06-22"),
            "2026-07-01",
            "The claim of month 1 is accepted and waits to be paid: Rp2,400,000. Not met: resignation"
                + " gives no right. Payment was expected by 25 June 2026: check the bank"
                + " account.",
            "Klaim bulan ke-1 diterima dan menunggu pembayaran: Rp2.400.000. Tidak terpenuhi:"
                + " mengundurkan diri tidak memberi hak. Perkiraan pembayaran, 25 Juni 2026, sudah lewat:"
                + " periksa rekening bank."));
  }

  static Stream<Arguments> endedThoughPayable() {
    return Stream.of(
        row(
            story().filed(1, "2026-06-20").hired("2026-06-25"),
            "2026-07-01",
            "Your right ended on 25 June 2026 with new work. Month 1 (Rp2,400,000) was filed"
                + " before and is due if complete; BPJS Ketenagakerjaan decides. Paid: Rp0."
                + " Payment was expected by 24 June 2026: check the bank account.",
            "Hak Anda berakhir 25 Juni 2026 karena bekerja kembali. Bulan ke-1 (Rp2.400.000)"
                + " diajukan sebelumnya dan harus dibayar bila lengkap; BPJS Ketenagakerjaan yang"
                + " memutuskan. Sudah dibayar: Rp0. Perkiraan pembayaran, 24 Juni 2026, sudah"
                + " lewat: periksa rekening bank."),
        row(
            story().filed(1, "2026-06-20").verified(1, "2026-06-22").hired("2026-06-25"),
            "2026-07-01",
            "Your right ended on 25 June 2026 with new work. Month 1 was filed before and can"
                + " still be paid: Rp2,400,000. Payment was expected by 24 June 2026: check the"
                + " bank account.",
            "Hak Anda berakhir 25 Juni 2026 karena bekerja kembali. Bulan ke-1 diajukan"
                + " sebelumnya dan masih bisa dibayar: Rp2.400.000. Perkiraan pembayaran, 24 Juni"
                + " 2026, sudah lewat: periksa rekening bank."));
  }

  static Stream<Arguments> lostOrUndated() {
    return Stream.of(
        row(
            story().settled(1, "2026-06-20"),
            "2027-01-15",
            "Done: Rp2,400,000 has been paid. Months 2, 3, 4, 5, 6 are lost.",
            "Selesai: Rp2.400.000 sudah dibayar. Bulan ke-2, ke-3, ke-4, ke-5, ke-6 hangus."),
        row(
            ClaimStory.of(Cases.eligible(day("2027-06-25"))).settled(1, "2027-07-05"),
            "2027-12-20",
            "Months 2, 3, 4, 5 are lost. Next is month 6: file it by 4 January 2028 (its first"
                + " day is not known yet), Rp2,400,000.",
            "Bulan ke-2, ke-3, ke-4, ke-5 hangus. Berikutnya bulan ke-6: ajukan sampai 4 Januari"
                + " 2028 (hari pertamanya belum diketahui), Rp2.400.000."));
  }

  static Stream<Arguments> over() {
    return Stream.of(
        row(
            story().settled(1, "2026-06-20").hired("2026-07-20"),
            "2026-07-20",
            "Your right ended on 20 July 2026 with new work. Paid: Rp2,400,000.",
            "Hak Anda berakhir 20 Juli 2026 karena bekerja kembali. Sudah dibayar: Rp2.400.000."),
        row(
            story(),
            "2026-12-16",
            "Your right has lapsed since 16 December 2026: the first claim was not filed in time.",
            "Hak Anda hangus sejak 16 Desember 2026: klaim pertama tidak diajukan tepat waktu."),
        row(
            allPaid(),
            "2026-12-15",
            "Done: Rp14,400,000 has been paid.",
            "Selesai: Rp14.400.000 sudah dibayar."));
  }

  private static ClaimStory allPaid() {
    return story()
        .settled(1, "2026-06-20")
        .settled(2, "2026-07-20")
        .settled(3, "2026-08-20")
        .settled(4, "2026-09-20")
        .settled(5, "2026-10-20")
        .settled(6, "2026-12-15");
  }

  private static Arguments row(ClaimStory story, String asOf, String english, String indonesian) {
    return Arguments.of(story.answer(asOf), english, indonesian);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource({
    "entitledOrNotKnown",
    "notEntitled",
    "underWay",
    "rejected",
    "doubtful",
    "goingOnWithoutRight",
    "endedThoughPayable",
    "lostOrUndated",
    "over"
  })
  void saysWhereItStands(Answer answer, String english, String indonesian) {
    assertThat(Explanation.of(answer, Locale.ENGLISH).headline()).isEqualTo(english);
    assertThat(Explanation.of(answer, Locale.forLanguageTag("id")).headline())
        .isEqualTo(indonesian);
  }
}
