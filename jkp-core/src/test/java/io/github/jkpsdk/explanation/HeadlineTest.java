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
            "Entitled: file the first claim by 15 December 2026. To be had in all: Rp14,400,000.",
            "Berhak: ajukan klaim pertama paling lambat 15 Desember 2026. Yang bisa didapat"
                + " seluruhnya: Rp14.400.000."),
        row(
            ClaimStory.of(UNSIGNED),
            "2026-06-15",
            "Some facts are not known yet; the first claim can be filed until 15 December 2026. To"
                + " be had if entitled: Rp14,400,000.",
            "Masih ada data yang belum diketahui; klaim pertama bisa diajukan sampai 15 Desember"
                + " 2026. Yang bisa didapat bila berhak: Rp14.400.000."),
        row(
            ClaimStory.of(WITHOUT_WAGE),
            "2026-06-15",
            "Some facts are not known yet; the first claim can be filed until 15 December 2026. To"
                + " be had if entitled: an amount not known yet.",
            "Masih ada data yang belum diketahui; klaim pertama bisa diajukan sampai 15 Desember"
                + " 2026. Yang bisa didapat bila berhak: jumlah yang belum diketahui."));
  }

  static Stream<Arguments> notEntitled() {
    return Stream.of(
        row(
            ClaimStory.of(UNPROVEN),
            "2026-06-15",
            "Not entitled yet, but it can still be put right by 15 December 2026. Not met: proof of"
                + " the job loss. To be had then: Rp14,400,000.",
            "Belum berhak, tetapi masih bisa diperbaiki paling lambat 15 Desember 2026. Syarat yang"
                + " belum terpenuhi: bukti PHK. Yang bisa didapat bila sudah: Rp14.400.000."),
        row(
            ClaimStory.of(RESIGNED),
            "2026-06-15",
            "Not entitled to JKP: BPJS Ketenagakerjaan will pay nothing. Not met: reason for job"
                + " loss.",
            "Tidak berhak atas JKP: BPJS Ketenagakerjaan tidak akan membayar. Syarat yang tidak"
                + " terpenuhi: alasan PHK."),
        row(
            ClaimStory.of(UNENROLLED),
            "2026-06-15",
            "Not entitled to JKP: BPJS Ketenagakerjaan will pay nothing; the company owes"
                + " Rp14,400,000. Not met: programme membership, contribution months.",
            "Tidak berhak atas JKP: BPJS Ketenagakerjaan tidak akan membayar; perusahaan wajib"
                + " membayar Rp14.400.000. Syarat yang tidak terpenuhi: kepesertaan program, masa"
                + " iur."));
  }

  static Stream<Arguments> underWay() {
    ClaimStory settled = story().settled(1, "2026-06-20");
    return Stream.of(
        row(
            story().filed(1, "2026-06-20").rejected(1, "2026-06-22"),
            "2026-06-22",
            "The claim of month 1 (Rp2,400,000) was rejected with the note \"The photo cannot be"
                + " read.\": correct it by 15 December 2026.",
            "Klaim bulan ke-1 (Rp2.400.000) ditolak dengan catatan \"The photo cannot be read.\":"
                + " perbaiki paling lambat 15 Desember 2026."),
        row(
            settled,
            "2026-07-19",
            "The claim is under way: month 2 (Rp2,400,000) can be filed from 20 July 2026 to 25"
                + " July 2026.",
            "Klaim berjalan: bulan ke-2 (Rp2.400.000) bisa diajukan 20 Juli 2026 sampai 25 Juli"
                + " 2026."),
        row(
            settled.selfAssessed("2026-07-01").applied("2026-07-01", 5),
            "2026-07-20",
            "The claim is under way: file month 2 (Rp2,400,000) by 25 July 2026.",
            "Klaim berjalan: ajukan bulan ke-2 (Rp2.400.000) paling lambat 25 Juli 2026."));
  }

  static Stream<Arguments> rejected() {
    return Stream.of(
        row(
            ClaimStory.of(UNPROVEN).filed(1, "2026-06-20").rejected(1, "2026-06-22"),
            "2026-06-22",
            "The claim of month 1 (Rp2,400,000) was rejected with the note \"The photo cannot be"
                + " read.\": correct it by 15 December 2026. Not met: proof of the job loss.",
            "Klaim bulan ke-1 (Rp2.400.000) ditolak dengan catatan \"The photo cannot be read.\":"
                + " perbaiki paling lambat 15 Desember 2026. Syarat yang belum terpenuhi: bukti"
                + " PHK."),
        row(
            story()
                .settled(1, "2026-06-20")
                .selfAssessed("2026-06-21")
                .filed(2, "2026-07-20")
                .rejected(2, "2026-07-22"),
            "2026-07-22",
            "The claim of month 2 (Rp2,400,000) was rejected with the note \"The photo cannot be"
                + " read.\": correct it by 25 July 2026. Not met: search for work.",
            "Klaim bulan ke-2 (Rp2.400.000) ditolak dengan catatan \"The photo cannot be read.\":"
                + " perbaiki paling lambat 25 Juli 2026. Syarat yang belum terpenuhi: pencarian"
                + " kerja."));
  }

  static Stream<Arguments> doubtful() {
    return Stream.of(
        row(
            ClaimStory.of(UNPROVEN).filed(1, "2026-06-20"),
            "2026-07-01",
            "The claim is under way: month 1 (Rp2,400,000) is filed, but not everything is met"
                + " (proof of the job loss): BPJS Ketenagakerjaan decides.",
            "Klaim berjalan: bulan ke-1 (Rp2.400.000) sudah diajukan, tetapi ada syarat yang belum"
                + " terpenuhi (bukti PHK): BPJS Ketenagakerjaan yang memutuskan."),
        row(
            story().settled(1, "2026-06-20").selfAssessed("2026-06-21"),
            "2026-07-20",
            "The claim is under way: file month 2 (Rp2,400,000) by 25 July 2026 all the same; not"
                + " everything is met (search for work), and BPJS Ketenagakerjaan decides.",
            "Klaim berjalan: tetap ajukan bulan ke-2 (Rp2.400.000) paling lambat 25 Juli 2026; ada"
                + " syarat yang tidak terpenuhi (pencarian kerja), dan BPJS Ketenagakerjaan yang"
                + " memutuskan."));
  }

  static Stream<Arguments> goingOnWithoutRight() {
    return Stream.of(
        row(
            ClaimStory.of(RESIGNED).settled(1, "2026-06-20"),
            "2026-07-01",
            "The claim is under way: month 2 (Rp2,400,000) can be filed from 20 July 2026 to 25 July"
                + " 2026; not everything is met (reason for job loss), and BPJS Ketenagakerjaan"
                + " decides.",
            "Klaim berjalan: bulan ke-2 (Rp2.400.000) bisa diajukan 20 Juli 2026 sampai 25 Juli"
                + " 2026; ada syarat yang tidak terpenuhi (alasan PHK), dan BPJS Ketenagakerjaan"
                + " yang memutuskan."),
        row(
            ClaimStory.of(RESIGNED).filed(1, "2026-06-20").verified(1, "2026-06-22"),
            "2026-07-01",
            "The claim is under way: month 1 (Rp2,400,000) is verified and will be paid, although"
                + " not everything is met (reason for job loss).",
            "Klaim berjalan: bulan ke-1 (Rp2.400.000) sudah diverifikasi dan akan dibayar, meskipun"
                + " ada syarat yang tidak terpenuhi (alasan PHK)."));
  }

  static Stream<Arguments> endedThoughPayable() {
    return Stream.of(
        row(
            story().filed(1, "2026-06-20").hired("2026-06-25"),
            "2026-07-01",
            "The right ended on 25 June 2026 with new work; month 1 (Rp2,400,000) was filed before"
                + " and is still to be paid if it was complete; BPJS Ketenagakerjaan decides. Paid:"
                + " Rp0.",
            "Hak berakhir 25 Juni 2026 karena sudah bekerja lagi; bulan ke-1 (Rp2.400.000) diajukan"
                + " sebelumnya dan masih harus dibayar bila sudah lengkap; BPJS Ketenagakerjaan yang"
                + " memutuskan. Sudah dibayar: Rp0."),
        row(
            story().filed(1, "2026-06-20").verified(1, "2026-06-22").hired("2026-06-25"),
            "2026-07-01",
            "The right ended on 25 June 2026 with new work; month 1 was filed before and can still"
                + " be paid: Rp2,400,000.",
            "Hak berakhir 25 Juni 2026 karena sudah bekerja lagi; bulan ke-1 diajukan sebelumnya"
                + " dan masih bisa dibayar: Rp2.400.000."));
  }

  static Stream<Arguments> lostOrUndated() {
    return Stream.of(
        row(
            story().settled(1, "2026-06-20"),
            "2027-01-15",
            "Nothing more can be had. Paid: Rp2,400,000; lost, as missed: months 2, 3, 4, 5, 6.",
            "Tidak ada lagi yang bisa didapat. Sudah dibayar: Rp2.400.000; hangus karena terlewat:"
                + " bulan ke-2, 3, 4, 5, 6."),
        row(
            ClaimStory.of(Cases.eligible(day("2027-06-25"))).settled(1, "2027-07-05"),
            "2027-12-20",
            "The claim is under way: month 6 (Rp2,400,000) can be filed until 4 January 2028 (its"
                + " first day is not known yet).",
            "Klaim berjalan: bulan ke-6 (Rp2.400.000) bisa diajukan sampai 4 Januari 2028 (hari"
                + " pertamanya belum diketahui)."));
  }

  static Stream<Arguments> over() {
    return Stream.of(
        row(
            story().settled(1, "2026-06-20").hired("2026-07-20"),
            "2026-07-20",
            "The right ended on 20 July 2026 with new work. Paid: Rp2,400,000.",
            "Hak berakhir 20 Juli 2026 karena sudah bekerja lagi. Sudah dibayar: Rp2.400.000."),
        row(
            story(),
            "2026-12-16",
            "The right has lapsed since 16 December 2026: the first claim was not filed in time.",
            "Hak hangus sejak 16 Desember 2026: klaim pertama tidak diajukan tepat waktu."),
        row(
            allPaid(),
            "2026-12-15",
            "All that could be had was paid: Rp14,400,000.",
            "Semua yang bisa didapat sudah dibayar: Rp14.400.000."));
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
