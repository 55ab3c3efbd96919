package io.github.jkpsdk.jqwik.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.jqwik.JkpArbitraries;
import io.github.jkpsdk.termination.TerminationEvidence;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is done earlier, or in more ways, takes nothing away that is met. */
class NeverWorsePropertiesTest {

  @Property(tries = 300)
  void anEarlierFiling(
      @ForAll("cases") JkpCase facts,
      @ForAll("readings") Interpretations readings,
      @ForAll @IntRange(max = 250) int days,
      @ForAll @IntRange(min = 1, max = 60) int earlier) {
    LocalDate first = facts.termination().date().plusDays(days);
    LocalDate last = first.plusDays(earlier);
    Optional<JkpCase> early = filed(facts, first);
    Optional<JkpCase> late = filed(facts, last);
    Assume.that(early.isPresent() && late.isPresent());

    assertNothingIsLost(
        assess(late.orElseThrow(), last, readings), assess(early.orElseThrow(), last, readings));
  }

  @Property(tries = 300)
  void oneMoreProof(
      @ForAll("cases") JkpCase facts,
      @ForAll("days") LocalDate asOf,
      @ForAll("readings") Interpretations readings,
      @ForAll("proofs") TerminationEvidence proof) {
    List<TerminationEvidence> proofs =
        new ArrayList<>(facts.termination().evidence().orElse(List.of()));
    proofs.add(proof);
    JkpCase proven = facts.toBuilder().termination(end -> end.evidence(proofs)).build();

    assertNothingIsLost(assess(facts, asOf, readings), assess(proven, asOf, readings));
  }

  private static void assertNothingIsLost(Verdict before, Verdict after) {
    for (Finding finding : before.findings()) {
      if (finding.outcome() == Outcome.MET) {
        assertThat(after.finding(finding.condition()).outcome())
            .as(finding.condition().name())
            .isEqualTo(Outcome.MET);
      }
    }
  }

  private static Verdict assess(JkpCase facts, LocalDate asOf, Interpretations readings) {
    return Jkp.builder().interpretations(readings).build().assess(facts, asOf);
  }

  /** Not every day fits what happened to the worker. */
  private static Optional<JkpCase> filed(JkpCase facts, LocalDate day) {
    try {
      return Optional.of(facts.toBuilder().months(List.of()).filedOn(day).build());
    } catch (IllegalArgumentException impossible) {
      return Optional.empty();
    }
  }

  @Provide
  Arbitrary<TerminationEvidence> proofs() {
    return Arbitraries.of(
        TerminationEvidence.acceptanceAndReport(TerminationEvidence.ReportOffice.PROVINCE),
        TerminationEvidence.collectiveAgreement(),
        TerminationEvidence.courtRuling(TerminationEvidence.CourtDocument.EXCERPT));
  }

  @Provide
  Arbitrary<JkpCase> cases() {
    return JkpArbitraries.cases().withAnyFacts();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Days.ofTheLaw();
  }

  @Provide
  Arbitrary<Interpretations> readings() {
    return JkpArbitraries.interpretations();
  }
}
