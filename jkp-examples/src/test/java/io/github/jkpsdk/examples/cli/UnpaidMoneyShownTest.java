package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who waits for money is told what to do about it, whoever owes it. */
class UnpaidMoneyShownTest {

  private static final String WORKER =
      """
      {"participant": {"citizenship": "INDONESIAN", "birthDate": "1997-09-06",
         "registeredOn": "2021-03-01", "programmes": ["JKK", "JKM", "JHT", "JP"],
         "healthInsurance": "WAGE_EARNER"},
       "employment": {"employer": {"scale": "MEDIUM"}, "segment": "WAGE_EARNER",
         "agreement": {"type": "PKWTT", "start": "2021-01-01"},
         "reportedWage": {"amount": 4250000, "currency": "IDR"}},
       "termination": {"date": "2026-06-15", "cause": "EFFICIENCY", "evidence": [
         {"kind": "ACCEPTANCE_AND_REPORT", "accepted": true,
          "reportReceiptFrom": "REGENCY_OR_CITY"}]},
       "contributions": [{"from": "2024-06", "to": "%s"}],
       "commitment": {"signedOn": "2026-06-20"}}
      """;

  /** Month 1 is accepted; its payment would have been due on 24 June. */
  private static String claim(String paidUntil, String asOf) {
    return """
        {"case": %s, "asOf": "%s", "events": [
          {"event": "FILED", "on": "2026-06-20", "month": 1},
          {"event": "VERIFIED", "on": "2026-06-22", "month": 1}]}
        """
        .formatted(WORKER.formatted(paidUntil), asOf);
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @CsvSource({"2026-06-24, false", "2026-06-25, true"})
  void aPaymentThatIsOverdueIsAskedForAtTheAgency(String asOf, boolean isAsked) {
    String claim = claim("2026-05", asOf);
    String step = "Pembayaran bulan ke-1 belum tercatat. Periksa rekening bank, lalu tanyakan";

    for (String command : List.of("assess", "summary")) {
      assertThat(plain(CommandRun.inIndonesian(claim, command, "-").out()).contains(step))
          .as(command)
          .isEqualTo(isAsked);
    }
    assertThat(CommandRun.inIndonesian(claim, "report", "-", "-o", "-").out().contains(step))
        .isEqualTo(isAsked);
  }

  /** With nothing else to do before the window of month 2, that is not told as nothing. */
  @Test
  void whoWaitsForAnOverduePaymentIsNotToldThatThereIsNothingToDo() {
    String lost =
        """
        {"case": %s, "asOf": "2027-01-15", "events": [
          {"event": "FILED", "on": "2026-06-20", "month": 1},
          {"event": "VERIFIED", "on": "2026-06-22", "month": 1}]}
        """
            .formatted(WORKER.formatted("2026-05"));
    String told = plain(CommandRun.inIndonesian(lost, "assess", "-").out());

    assertThat(told)
        .contains("Pembayaran bulan ke-1 belum tercatat.")
        .doesNotContain("Tidak ada yang perlu Anda lakukan");
  }

  @Test
  void anEmployerWhoPaysFirstIsAskedToPay() {
    String told =
        plain(CommandRun.inIndonesian(claim("2025-12", "2026-06-25"), "assess", "-").out());

    assertThat(told)
        .contains("Minta perusahaan membayar manfaat bulan ke-1. Bila tidak dibayar, adukan")
        .doesNotContain("belum tercatat");
  }

  @Test
  void theCompanyIsToldOfTheWorkerWhoAsks() {
    String page =
        CommandRun.inIndonesian(
                claim("2025-12", "2026-06-25"), "report", "-", "--for", "adviser", "-o", "-")
            .out();

    assertThat(page).contains("Pekerja dapat meminta perusahaan membayar manfaat bulan ke-1.");
  }

  /** Years of contributions hide nothing else; who has to check them sees each. */
  @Test
  void unpaidContributionsAreToldInOneSentence() {
    String claim = claim("2024-12", "2026-06-25");
    String brief = plain(CommandRun.inIndonesian(claim, "assess", "-").out());
    String all = plain(CommandRun.inIndonesian(claim, "assess", "-", "--all").out());
    String company =
        CommandRun.inIndonesian(claim, "report", "-", "--for", "employer", "-o", "-").out();
    String folded = "Perusahaan harus melunasi iuran Januari 2025 sampai April 2026 (16 bulan);";

    assertThat(brief).containsOnlyOnce(folded).doesNotContain("membayar iuran bulan");
    assertThat(company).containsOnlyOnce(folded).doesNotContain("bulan Februari 2025");
    assertThat(all)
        .doesNotContain(folded)
        .contains("membayar iuran bulan Januari 2025, paling lambat 17 Februari 2025")
        .contains("membayar iuran bulan April 2026, paling lambat 15 Mei 2026");
  }

  @Test
  void aSingleMonthIsToldWithItsDay() {
    String brief =
        plain(CommandRun.inIndonesian(claim("2026-03", "2026-06-25"), "assess", "-").out());

    assertThat(brief).contains("membayar iuran bulan April 2026, paling lambat 15 Mei 2026");
  }

  /** That a worker was enrolled is taken for granted; where it looks otherwise that is said. */
  @Test
  void whoIsInNoProgrammeIsToldWhatTheCompanyMayOwe() {
    String worker =
        WORKER
            .formatted("2026-05")
            .replace("[\"JKK\", \"JKM\", \"JHT\", \"JP\"]", "[]")
            .replace("[{\"from\": \"2024-06\", \"to\": \"2026-05\"}]", "[]");

    assertThat(plain(CommandRun.inIndonesian(worker, "assess", "-").out()))
        .contains("Bila perusahaan tidak pernah mendaftarkan Anda, sebutkan itu");
    assertThat(
            plain(
                CommandRun.inIndonesian(
                        worker.replace("MEDIUM\"", "MEDIUM\", \"enrolledWorker\": false"),
                        "assess",
                        "-")
                    .out()))
        .contains("sebesar Rp15.300.000. Perusahaan juga wajib memberi pelatihan kerja.")
        .doesNotContain("sebutkan itu");
  }
}
