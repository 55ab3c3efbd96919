package io.github.jkpsdk.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.law.Instrument;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerdictTest {

  @Test
  void factsThatAreNotKnownAreLeftOut() {
    Fact one = Fact.of("held", 1);
    Fact other = Fact.of("attended", 2);

    assertThat(Fact.known(null, one, null, other)).containsExactly(one, other);
    assertThat(Fact.known()).isEmpty();
  }

  private static final LocalDate DAY = LocalDate.of(2026, 6, 20);
  private static final Receipt RECEIPT = new Receipt("0.1.0", DAY, DAY, "0".repeat(64), List.of());

  @Test
  void anyThatIsNotMetMakesNotEligible() {
    assertThat(outcome(Outcome.MET, Outcome.UNDECIDED, Outcome.NOT_MET))
        .isEqualTo(Verdict.Outcome.NOT_ELIGIBLE);
    assertThat(outcome(Outcome.NOT_MET, Outcome.UNDECIDED)).isEqualTo(Verdict.Outcome.NOT_ELIGIBLE);
  }

  @Test
  void elseAnyThatIsUndecidedMakesUndecided() {
    assertThat(outcome(Outcome.MET, Outcome.UNDECIDED, Outcome.NOT_APPLICABLE))
        .isEqualTo(Verdict.Outcome.UNDECIDED);
  }

  @Test
  void elseTheWorkerIsEligible() {
    assertThat(outcome(Outcome.MET, Outcome.NOT_APPLICABLE)).isEqualTo(Verdict.Outcome.ELIGIBLE);
  }

  @Test
  void conditionsAreFoundByTheirOutcome() {
    Verdict verdict = Jkp.standard().assess(Cases.unknown(DAY), DAY);

    assertThat(verdict.conditions(Outcome.UNDECIDED))
        .startsWith(Condition.CITIZENSHIP)
        .isSorted()
        .allMatch(condition -> verdict.finding(condition).outcome() == Outcome.UNDECIDED);
    assertThat(verdict.conditions(Outcome.NOT_MET)).isEmpty();
    assertThat(Stream.of(Outcome.values()).flatMap(each -> verdict.conditions(each).stream()))
        .containsExactlyInAnyOrderElementsOf(
            verdict.findings().stream().map(Finding::condition).toList());
  }

  @Test
  void onlyWhoIsEligibleHasAPayer() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Verdict.of(DAY, List.of(finding(Outcome.NOT_MET)), RECEIPT)
                    .withPayer(BenefitPayer.EMPLOYER, finding(Outcome.MET)))
        .withMessageContaining("payer is EMPLOYER and the outcome NOT_ELIGIBLE");
    assertThat(
            Verdict.of(DAY, List.of(finding(Outcome.MET)), RECEIPT)
                .withPayer(BenefitPayer.EMPLOYER, finding(Outcome.MET))
                .payer())
        .contains(BenefitPayer.EMPLOYER);
  }

  @Test
  void aVerdictPrintsWhatItFound() {
    Verdict verdict = Verdict.of(DAY, List.of(finding(Outcome.MET)), RECEIPT);

    assertThat(verdict)
        .hasToString("Verdict ELIGIBLE as of 2026-06-20 [" + finding(Outcome.MET) + "]");
    assertThat(finding(Outcome.MET).toString()).endsWith(" MET []");
    assertThat(Jkp.standard().assess(Cases.unknown(DAY), DAY).finding(Condition.CITIZENSHIP))
        .hasToString("CITIZENSHIP UNDECIDED [] missing [participant.citizenship]");
    assertThat(verdict.hashCode())
        .isEqualTo(Verdict.of(DAY, List.of(finding(Outcome.MET)), RECEIPT).hashCode())
        .isNotEqualTo(Verdict.of(DAY, List.of(finding(Outcome.NOT_MET)), RECEIPT).hashCode());
    assertThat(finding(Outcome.MET).hashCode()).isNotEqualTo(finding(Outcome.NOT_MET).hashCode());
  }

  @Test
  void whatIsDoneToTheArrayLaterChangesNoVerdict() {
    Finding[] findings = {finding(Outcome.MET)};
    Verdict verdict = Verdict.of(DAY, () -> RECEIPT, findings);

    findings[0] = finding(Outcome.NOT_MET);

    assertThat(verdict.findings()).extracting(Finding::outcome).containsExactly(Outcome.MET);
  }

  @Test
  void aFindingThatIsNotThereIsRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Verdict.of(DAY, List.of(finding(Outcome.MET)), RECEIPT)
                    .finding(Condition.CITIZENSHIP))
        .withMessageContaining("condition is CITIZENSHIP");
  }

  @Test
  void findingsAreEqualOnlyInEveryPart() {
    Finding finding = finding(Outcome.MET);

    assertThat(finding).isEqualTo(finding(Outcome.MET)).hasSameHashCodeAs(finding(Outcome.MET));
    assertThat(finding).isNotEqualTo(finding(Outcome.NOT_MET));
    assertThat(finding)
        .isNotEqualTo(
            Finding.of(
                rule(),
                Outcome.MET,
                new Grounds.Stated(List.of(Fact.of("diedOn", DAY)), List.of())));
    assertThat(finding)
        .isNotEqualTo(
            Finding.of(rule(), Outcome.MET, new Grounds.Stated(List.of(), List.of("diedOn"))));
  }

  private static Verdict.Outcome outcome(Outcome... outcomes) {
    List<Finding> findings = java.util.Arrays.stream(outcomes).map(VerdictTest::finding).toList();
    return Verdict.of(DAY, findings, RECEIPT).outcome();
  }

  private static Finding finding(Outcome outcome) {
    return Finding.of(rule(), outcome, Grounds.NONE);
  }

  private static ConditionInForce rule() {
    return new ConditionInForce(
        Condition.ALIVE,
        Basis.STATUTE,
        List.of(Instrument.PP_6_2025.article(40).letter('c')),
        List.of());
  }
}
