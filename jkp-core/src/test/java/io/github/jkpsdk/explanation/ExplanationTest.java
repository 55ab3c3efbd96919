package io.github.jkpsdk.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.Changes;
import io.github.jkpsdk.interpretation.InsolventArrears;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.Rounding;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

  @Test
  void anEntitledWorkerReadsSoInBothLanguages() {
    JkpCase entitled = Cases.filed();

    assertThat(explained(entitled, INDONESIAN).outcome())
        .isEqualTo("Anda berhak atas manfaat JKP: semua syarat terpenuhi.");
    assertThat(explained(entitled, Locale.ENGLISH).outcome())
        .isEqualTo("You are entitled to JKP: every condition is met.");
    assertThat(explained(entitled, INDONESIAN).payer())
        .contains("Manfaat uang tunai dibayar oleh BPJS Ketenagakerjaan.");
  }

  @Test
  void theConditionsThatFailAreNamedInTheVerdict() {
    JkpCase resigned = caused(TerminationCause.RESIGNATION);

    assertThat(explained(resigned, INDONESIAN).outcome()).endsWith("tidak terpenuhi: alasan PHK.");
    assertThat(explained(resigned, INDONESIAN).payer()).isEmpty();
  }

  @Test
  void theMonthsInArrearsAreToldAndWhereTheyComeFrom() {
    JkpCase counted = Cases.filed();
    Employer inArrears =
        counted.employment().employer().toBuilder()
            .arrearsMonths(4)
            .insolvency(Employer.Insolvency.CLOSED)
            .build();
    JkpCase stated =
        counted.toBuilder()
            .employment(counted.employment().toBuilder().employer(inArrears).build())
            .build();

    assertThat(payer(counted, Locale.ENGLISH))
        .isEqualTo(
            "Months in arrears: 0 (not more than 3), counted from the contributions; bankrupt or"
                + " closed: no judgment and no letter of dissolution is stated.");
    assertThat(payer(stated, Locale.ENGLISH))
        .isEqualTo(
            "Months in arrears: 4 (not more than 6), as stated; bankrupt or closed: closed.");
    assertThat(payer(stated, INDONESIAN))
        .isEqualTo(
            "Iuran menunggak 4 bulan (tidak lebih dari 6), sebagaimana dinyatakan; pailit atau"
                + " tutup: tutup.");
    assertThat(payer(Changes.employer(counted, with -> with.arrearsMonths(4)), INDONESIAN))
        .startsWith("Iuran menunggak 4 bulan (lebih dari 3), ");
  }

  private static String payer(JkpCase facts, Locale locale) {
    return explained(facts, locale).payerFinding().orElseThrow().sentence();
  }

  @Test
  void factsThatWouldSettleThePayerAreNoGapInTheLawAndAreAskedFor() {
    JkpCase bankrupt =
        Changes.termination(
            Changes.employer(Cases.filed(), with -> with.arrearsMonths(5)),
            with -> with.cause(TerminationCause.BANKRUPTCY));
    JkpCase forLonger =
        Changes.employer(
            Cases.filed(), with -> with.arrearsMonths(7).insolvency(Employer.Insolvency.BANKRUPT));
    Verdict gap =
        Jkp.builder()
            .interpretations(Interpretations.standard().with(InsolventArrears.UNDECIDED))
            .build()
            .assess(forLonger);

    assertThat(explained(bankrupt, Locale.ENGLISH).payer())
        .contains("It is not settled yet who pays first, as some facts are not known.");
    assertThat(explained(bankrupt, Locale.ENGLISH).missingFacts())
        .containsEntry(
            "employment.employer.insolvency",
            "whether the company is bankrupt or closed (see company, letter of termination or"
                + " agreement on it)");
    assertThat(Explanation.of(gap, Locale.ENGLISH).payer())
        .contains("The law does not say who pays first in this situation.");
    assertThat(Explanation.of(gap, Locale.ENGLISH).missingFacts()).isEmpty();
  }

  @Test
  void factsStandInTheSentencesAsPeopleWriteThem() {
    assertThat(sentence(Condition.QUALIFYING_MONTHS, INDONESIAN))
        .isEqualTo(
            "Iuran dibayar 24 bulan dari Juni 2024 sampai Mei 2026; paling sedikit 12 bulan.");
    assertThat(sentence(Condition.FILED_IN_TIME, Locale.UK))
        .isEqualTo(
            "The first claim was filed on 20 June 2026; the last day is 15 December 2026,"
                + " 6 months after the job loss.");
  }

  @Test
  void everyFindingIsExplainedInItsOrder() {
    Verdict verdict = Jkp.standard().assess(Cases.filed());

    assertThat(Explanation.of(verdict, INDONESIAN).findings())
        .extracting(ExplainedFinding::finding)
        .isEqualTo(verdict.findings());
  }

  @Test
  void missingFactsAreNamedInWords() {
    JkpCase unknown = Cases.unknown(LocalDate.of(2026, 6, 15));

    assertThat(explained(unknown, INDONESIAN).missingFacts())
        .containsEntry("participant.birthDate", "tanggal lahir")
        .containsEntry("contributions", "bulan-bulan iuran yang sudah dibayar");
  }

  @Test
  void theReadingsUsedAndThoseChosenAreTold() {
    Interpretations chosen = Interpretations.standard().with(Rounding.DOWN);
    Jkp jkp = Jkp.builder().interpretations(chosen).build();

    assertThat(Explanation.of(jkp.assess(Cases.filed()), Locale.ENGLISH).interpretations())
        .containsExactly(
            entry(
                "TERMINATION_MONTH=EXCLUDED",
                "The month of the job loss does not count as a contribution month."),
            entry(
                "EMPLOYER_JOINT_LEAVE=WORKING",
                "Joint leave is a working day for companies and workers."),
            entry("ROUNDING=DOWN", "Benefits are rounded down."));
  }

  @Test
  void anyLocaleButEnglishGivesIndonesianWhateverTheDefault() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ENGLISH);
      for (Locale locale : List.of(INDONESIAN, Locale.ROOT, Locale.GERMAN)) {
        assertThat(explained(Cases.filed(), locale).outcome()).startsWith("Anda");
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void whatAnEmployerOwesIsASentenceWithItsAmount() {
    EmployerLiability owed =
        EmployerLiability.builder()
            .kind(EmployerLiability.Kind.ARREARS)
            .amount(Rupiah.of(15_300_000))
            .build();

    assertThat(Explanation.of(owed, INDONESIAN)).contains("seluruhnya Rp15.300.000.");
    assertThat(Explanation.of(owed, Locale.ENGLISH)).contains("Rp15,300,000 in all");
  }

  @Test
  void daysAndAmountsAreWrittenTheWayOfTheLanguage() {
    Wording indonesian = Wording.in(INDONESIAN);
    Rupiah withSen = Rupiah.of(new BigDecimal("1234567.5"));

    assertThat(indonesian.day(LocalDate.of(2026, 8, 1))).isEqualTo("1 Agustus 2026");
    assertThat(indonesian.amount(Rupiah.of(2_550_000))).isEqualTo("Rp2.550.000");
    assertThat(indonesian.amount(withSen)).isEqualTo("Rp1.234.567,50");
    assertThat(Wording.in(Locale.US).amount(withSen)).isEqualTo("Rp1,234,567.50");
  }

  private static JkpCase caused(TerminationCause cause) {
    JkpCase entitled = Cases.filed();
    Termination termination = entitled.termination().toBuilder().cause(cause).build();
    return entitled.toBuilder().termination(termination).build();
  }

  private static String sentence(Condition rule, Locale locale) {
    return explained(Cases.filed(), locale).findings().stream()
        .filter(explained -> explained.finding().condition() == rule)
        .findFirst()
        .orElseThrow()
        .sentence();
  }

  private static Explanation explained(JkpCase facts, Locale locale) {
    return Explanation.of(Jkp.standard().assess(facts), locale);
  }
}
