package io.github.jkpsdk.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.Rounding;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.Instrument;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EligibilityTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 2, 2);

  @Test
  void datesBeforeTheFirstDayCoveredAreRefusedByName() {
    assertThatThrownBy(() -> Jkp.standard().assess(Cases.eligible(), FIRST_DAY.minusDays(1)))
        .isInstanceOf(NotInForceException.class)
        .hasMessageContaining("asOf is 2021-02-01")
        .hasMessageContaining("the first day covered is 2021-02-02");
    assertThatThrownBy(
            () -> Jkp.standard().assess(Cases.unknown(FIRST_DAY.minusDays(1)), FIRST_DAY))
        .isInstanceOf(NotInForceException.class)
        .hasMessageContaining("termination.date is 2021-02-01")
        .hasMessageContaining("the first day covered is 2021-02-02");
  }

  @Test
  void theFirstDayIsCovered() {
    assertThat(Jkp.standard().assess(Cases.unknown(FIRST_DAY), FIRST_DAY).findings()).hasSize(15);
  }

  @Test
  void theDayOfAssessmentIsTheOneAskedForElseThatOfFilingElseThatOfTermination() {
    JkpCase facts = Cases.eligible(LocalDate.of(2026, 6, 15));
    JkpCase filed = facts.toBuilder().filedOn(LocalDate.of(2026, 7, 1)).build();
    JkpCase asked = filed.toBuilder().asOf(LocalDate.of(2026, 8, 1)).build();

    assertThat(Jkp.standard().assess(facts).asOf()).isEqualTo("2026-06-15");
    assertThat(Jkp.standard().assess(filed).asOf()).isEqualTo("2026-07-01");
    assertThat(Jkp.standard().assess(asked).asOf()).isEqualTo("2026-08-01");
  }

  @Test
  void everyFailureIsToldNotOnlyTheFirst() {
    JkpCase base = Cases.eligible();
    JkpCase facts =
        base.toBuilder()
            .diedOn(LocalDate.of(2026, 6, 16))
            .participant(
                base.participant().toBuilder()
                    .citizenship(io.github.jkpsdk.participant.Participant.Citizenship.FOREIGN)
                    .build())
            .build();

    assertThat(Jkp.standard().assess(facts, LocalDate.of(2026, 6, 20)).findings())
        .filteredOn(finding -> finding.outcome() == Outcome.NOT_MET)
        .extracting(Finding::condition)
        .containsExactly(Condition.CITIZENSHIP, Condition.ALIVE);
  }

  private static final Map<Condition, String> TEXTS_OF_2021 =
      Map.ofEntries(
          Map.entry(Condition.CITIZENSHIP, "[PP 37/2021 Pasal 4 ayat (2) huruf a]"),
          Map.entry(
              Condition.AGE_AT_REGISTRATION,
              "[PP 37/2021 Pasal 4 ayat (2) huruf b, PP 37/2021 Pasal 5]"),
          Map.entry(
              Condition.EMPLOYMENT_RELATION,
              "[PP 37/2021 Pasal 4 ayat (2) huruf c, PP 37/2021 Pasal 1 angka 6]"),
          Map.entry(Condition.PROGRAMME_MEMBERSHIP, "[PP 37/2021 Pasal 4 ayat (3)]"),
          Map.entry(
              Condition.HEALTH_INSURANCE,
              "[PP 37/2021 Pasal 4 ayat (3), PP 37/2021 Pasal 4 ayat (4)]"),
          Map.entry(Condition.TERMINATION_CAUSE, "[PP 37/2021 Pasal 20 ayat (1)]"),
          Map.entry(
              Condition.FIXED_TERM_ENDED_EARLY,
              "[PP 37/2021 Pasal 19 ayat (1), PP 37/2021 Pasal 20 ayat (2)]"),
          Map.entry(Condition.TERMINATION_EVIDENCE, "[PP 37/2021 Pasal 20 ayat (3)]"),
          Map.entry(Condition.QUALIFYING_MONTHS, "[PP 37/2021 Pasal 19 ayat (3)]"),
          Map.entry(Condition.CONSECUTIVE_MONTHS, "[PP 37/2021 Pasal 19 ayat (3)]"),
          Map.entry(Condition.FILED_IN_TIME, "[PP 37/2021 Pasal 40 huruf a]"),
          Map.entry(Condition.WILLING_TO_WORK, "[PP 37/2021 Pasal 19 ayat (2)]"),
          Map.entry(Condition.NOT_REEMPLOYED, "[PP 37/2021 Pasal 40 huruf b]"),
          Map.entry(Condition.ALIVE, "[PP 37/2021 Pasal 40 huruf c]"),
          Map.entry(Condition.LIFETIME_CLAIMS, "[PP 37/2021 Pasal 35]"));

  private static final Map<Condition, String> CHANGED_IN_2025 =
      Map.of(
          Condition.PROGRAMME_MEMBERSHIP, "[PP 6/2025 Pasal 4 ayat (3)]",
          Condition.HEALTH_INSURANCE, "[PP 6/2025 Pasal 4 ayat (3)]",
          Condition.TERMINATION_EVIDENCE,
              "[PP 6/2025 Pasal 20 ayat (3), Permenaker 2/2025 Pasal 9 ayat (3)]",
          Condition.QUALIFYING_MONTHS, "[PP 6/2025 Pasal 19 ayat (3)]",
          Condition.CONSECUTIVE_MONTHS, "[PP 6/2025 Pasal 19 ayat (3)]",
          Condition.FILED_IN_TIME, "[PP 6/2025 Pasal 40 huruf a]",
          Condition.NOT_REEMPLOYED, "[PP 6/2025 Pasal 40 huruf b]",
          Condition.ALIVE, "[PP 6/2025 Pasal 40 huruf c]");

  @Test
  void theConditionsCiteExactlyTheseTextsBeforeAndFromTheChange() {
    Verdict last = assess(LocalDate.of(2024, 10, 1), Cases.LAST_DAY_OF_OLD_LAW);
    Verdict first = assess(LocalDate.of(2025, 2, 7), Cases.FIRST_DAY_OF_NEW_LAW);

    for (Finding finding : last.findings()) {
      assertThat(finding.citations()).hasToString(TEXTS_OF_2021.get(finding.condition()));
      assertThat(finding.basis()).isEqualTo(Basis.STATUTE);
    }
    for (Finding finding : first.findings()) {
      assertThat(finding.citations())
          .hasToString(
              CHANGED_IN_2025.getOrDefault(
                  finding.condition(), TEXTS_OF_2021.get(finding.condition())));
    }
  }

  @Test
  void theReceiptMakesAVerdictReproducible() {
    Interpretations readings = Interpretations.standard().with(Rounding.DOWN);
    Verdict verdict = Jkp.builder().interpretations(readings).build().assess(Cases.eligible());

    assertThat(verdict.receipt().rulebookCheckedOn()).isEqualTo(Rulebook.standard().checkedOn());
    assertThat(verdict.receipt().sourcesUntil()).isEqualTo(Rulebook.standard().sourcesUntil());
    assertThat(verdict.receipt().rulebookDigest()).isEqualTo(Rulebook.standard().digest());
    assertThat(verdict.receipt().interpretations()).containsExactly(Rounding.DOWN);
    assertThat(verdict.receipt().sdkVersion()).matches("\\d+\\.\\d+\\.\\d+.*");
    assertThat(Jkp.standard().assess(Cases.eligible()).receipt().interpretations()).isEmpty();
  }

  @Test
  void aWhatIfChangesOneNumberFromItsFirstDay() {
    LegalCitation text = new Instrument("PP 99/2026").article(19).paragraph(3);
    Rulebook rulebook =
        Rulebook.standard().toBuilder()
            .qualifyingMonths(
                Dated.since(Rulebook.standard().firstDay(), 12, text)
                    .then(LocalDate.of(2027, 1, 1), 25, text))
            .build();
    Jkp whatIf = Jkp.builder().rulebook(rulebook).build();
    JkpCase facts = Cases.eligible(LocalDate.of(2026, 12, 15));

    assertThat(whatIf.assess(facts, LocalDate.of(2026, 12, 31)).outcome())
        .isEqualTo(Verdict.Outcome.ELIGIBLE);
    Verdict later = whatIf.assess(facts, LocalDate.of(2027, 1, 1));
    assertThat(later.outcome()).isEqualTo(Verdict.Outcome.NOT_ELIGIBLE);
    assertThat(later.finding(Condition.QUALIFYING_MONTHS).citations())
        .hasToString("[PP 99/2026 Pasal 19 ayat (3)]");
  }

  @Test
  void aLawMayChangeTheTimeToClaimAgain() {
    Rulebook rulebook =
        Rulebook.standard().toBuilder()
            .monthsToClaim(
                Rulebook.standard()
                    .monthsToClaim()
                    .then(
                        LocalDate.of(2027, 1, 1),
                        9,
                        new Instrument("PP 99/2026").article(40).letter('a')))
            .build();
    Jkp whatIf = Jkp.builder().rulebook(rulebook).build();
    JkpCase running = Cases.eligible(LocalDate.of(2026, 7, 1));
    JkpCase lapsed = Cases.eligible(LocalDate.of(2026, 6, 30));

    assertThat(outcome(whatIf, running, LocalDate.of(2027, 4, 1))).isEqualTo(Outcome.MET);
    assertThat(outcome(whatIf, running, LocalDate.of(2027, 4, 2))).isEqualTo(Outcome.NOT_MET);
    assertThat(outcome(whatIf, lapsed, LocalDate.of(2027, 1, 1))).isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void aRulebookThatLacksAConditionIsRefused() {
    Map<Condition, Dated<Basis>> conditions =
        new java.util.HashMap<>(Rulebook.standard().conditions());
    conditions.remove(Condition.ALIVE);
    Rulebook lacking = Rulebook.standard().toBuilder().conditions(conditions).build();

    assertThatThrownBy(
            () ->
                Eligibility.under(
                    lacking, Interpretations.standard(), IndonesianHolidays.standard()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("conditions has no ALIVE");
  }

  private static Outcome outcome(Jkp jkp, JkpCase facts, LocalDate filed) {
    return jkp.assess(facts.toBuilder().filedOn(filed).build(), filed)
        .finding(Condition.FILED_IN_TIME)
        .outcome();
  }

  private static Verdict assess(LocalDate terminated, LocalDate asOf) {
    return Jkp.standard().assess(Cases.eligible(terminated), asOf);
  }
}
