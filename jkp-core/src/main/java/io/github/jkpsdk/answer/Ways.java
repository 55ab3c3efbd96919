package io.github.jkpsdk.answer;

import io.github.jkpsdk.answer.Remedies.Remedy;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.participant.JobSearchCommitment;
import io.github.jkpsdk.participant.Participant.HealthInsurance;
import io.github.jkpsdk.termination.TerminationEvidence;
import io.github.jkpsdk.termination.TerminationEvidence.CourtDocument;
import io.github.jkpsdk.termination.TerminationEvidence.ReportOffice;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * For every condition the ways in which it can still be met, each tried on the facts. A condition
 * that is not met and has none is not met for good: the standing and the remedies both ask here.
 */
final class Ways {

  /** What can be done about the conditions of one case. */
  @FunctionalInterface
  private interface Table {
    Stream<Way> of(WhatIf facts, Finding finding);
  }

  /** A condition that is not here is final as soon as it is not met. */
  private static final Map<Condition, Table> TABLE =
      Map.of(
          Condition.HEALTH_INSURANCE, (facts, finding) -> registration(facts),
          Condition.TERMINATION_EVIDENCE, (facts, finding) -> proofs(facts),
          Condition.QUALIFYING_MONTHS, Ways::contributions,
          Condition.CONSECUTIVE_MONTHS, Ways::contributions,
          Condition.LIFETIME_CLAIMS, (facts, finding) -> continuing(facts),
          Condition.WILLING_TO_WORK, (facts, finding) -> signature(facts));

  private static final Set<Outcome> FULFILLED = EnumSet.of(Outcome.MET, Outcome.NOT_APPLICABLE);

  private final WhatIf facts;
  private final boolean isAccepted;

  /** Once a claim was accepted its right is judged on that day, and nothing done later counts. */
  Ways(WhatIf facts, boolean isAccepted) {
    this.facts = facts;
    this.isAccepted = isAccepted;
  }

  /** Whether a condition that is not met will never be met. */
  boolean isFinal(Finding notMet) {
    return open(notMet).findAny().isEmpty();
  }

  /** The ways in which a condition comes out met, of which each is enough. */
  List<Way.Tried> leading(Finding finding) {
    return open(finding).filter(tried -> isFulfilled(tried.then())).toList();
  }

  /**
   * Where no way leads, one after which a condition still lacks facts, but is not known to fail.
   */
  Optional<Way.Tried> undecided(Finding finding) {
    return open(finding).findFirst();
  }

  /** Whether a condition is met, or not asked. */
  static boolean isFulfilled(Finding finding) {
    return FULFILLED.contains(finding.outcome());
  }

  private static boolean isNotMet(Finding finding) {
    return finding.outcome() == Outcome.NOT_MET;
  }

  private Stream<Way.Tried> open(Finding finding) {
    Table table = TABLE.get(finding.condition());
    return table == null || isAccepted
        ? Stream.empty()
        : table
            .of(facts, finding)
            .map(way -> tried(way, finding.condition()))
            .filter(tried -> tried.then().outcome() != Outcome.NOT_MET);
  }

  private Way.Tried tried(Way way, Condition condition) {
    return new Way.Tried(
        way, facts.assess(way.change().apply(facts.expected())).finding(condition));
  }

  private static Stream<Way> signature(WhatIf facts) {
    JobSearchCommitment signed = JobSearchCommitment.signed(facts.asOf());
    return Stream.of(
        new Way(
            Remedy.Kind.SIGN_COMMITMENT,
            Duty.Holder.PARTICIPANT,
            changed -> changed.toBuilder().commitment(signed).build(),
            remedy -> remedy));
  }

  /** In any segment where the law takes any, else as a wage earner, which the employer does. */
  private static Stream<Way> registration(WhatIf facts) {
    List<HealthInsurance> enough =
        Stream.of(HealthInsurance.WAGE_EARNER, HealthInsurance.OTHER_SEGMENT)
            .filter(segment -> isEnough(facts, segment))
            .toList();
    return enough.stream()
        .limit(1)
        .map(
            segment ->
                new Way(
                    Remedy.Kind.REGISTER_HEALTH_INSURANCE,
                    enough.size() > 1 ? Duty.Holder.PARTICIPANT : Duty.Holder.EMPLOYER,
                    changed -> insured(changed, segment),
                    remedy -> remedy.registrations(enough)));
  }

  private static boolean isEnough(WhatIf facts, HealthInsurance segment) {
    return isFulfilled(
        facts.assess(insured(facts.expected(), segment)).finding(Condition.HEALTH_INSURANCE));
  }

  private static JkpCase insured(JkpCase facts, HealthInsurance segment) {
    return facts.toBuilder()
        .participant(facts.participant().toBuilder().healthInsurance(segment).build())
        .build();
  }

  /** Of each kind of proof the one that lacks least. */
  private static Stream<Way> proofs(WhatIf facts) {
    return Stream.of(
            TerminationEvidence.acceptanceAndReport(ReportOffice.REGENCY_OR_CITY),
            TerminationEvidence.collectiveAgreement(),
            TerminationEvidence.courtRuling(CourtDocument.EXCERPT))
        .map(
            complete ->
                new Way(
                    Remedy.Kind.COMPLETE_PROOF,
                    Duty.Holder.PARTICIPANT,
                    changed -> proven(changed, complete),
                    remedy ->
                        remedy.proof(complete.kind()).pieces(lacking(facts, complete.kind()))));
  }

  private static JkpCase proven(JkpCase facts, TerminationEvidence proof) {
    return facts.toBuilder()
        .termination(facts.termination().toBuilder().evidence(List.of(proof)).build())
        .build();
  }

  private static List<String> lacking(WhatIf facts, TerminationEvidence.Kind kind) {
    TerminationEvidence nothing = TerminationEvidence.builder().kind(kind).build();
    return Stream.concat(
            facts.expected().termination().evidence().stream().flatMap(List::stream),
            Stream.of(nothing))
        .filter(proof -> proof.kind() == kind)
        .map(proof -> facts.eligibility().lacking(proof, facts.day()))
        .min(Comparator.comparingInt(List::size))
        .orElseThrow();
  }

  private static Stream<Way> contributions(WhatIf facts, Finding finding) {
    return Stream.concat(continuing(facts), settling(facts, finding));
  }

  private static Stream<Way> continuing(WhatIf facts) {
    return facts.monthsAhead().stream()
        .map(
            ahead ->
                new Way(
                    Remedy.Kind.CONTINUE_CONTRIBUTIONS,
                    Duty.Holder.EMPLOYER,
                    UnaryOperator.identity(),
                    remedy -> remedy));
  }

  /** Where going on paying is enough, or may be, nobody is asked to settle. */
  private static Stream<Way> settling(WhatIf facts, Finding finding) {
    List<YearMonth> months = facts.unsettled();
    boolean isInArrears = finding.outcome() == Outcome.NOT_MET && !months.isEmpty();
    return isInArrears && isNotMet(facts.assess(facts.expected()).finding(finding.condition()))
        ? Stream.of(
            new Way(
                Remedy.Kind.SETTLE_CONTRIBUTIONS,
                Duty.Holder.EMPLOYER,
                changed -> WhatIf.settled(changed, months, facts.asOf()),
                remedy -> remedy.months(months).enough(enough(facts, finding.condition(), months))))
        : Stream.empty();
  }

  /** Any of them count alike for a sum; of a run, one by one has to be tried. */
  private static Optional<Integer> enough(
      WhatIf facts, Condition condition, List<YearMonth> months) {
    int needed = facts.eligibility().monthsShort(condition, facts.expected(), facts.day());
    boolean isRun = condition == Condition.CONSECUTIVE_MONTHS;
    if (needed < 1 || needed >= months.size() || (isRun && needed > 1)) {
      return Optional.empty();
    }
    Stream<List<YearMonth>> chosen =
        isRun ? months.stream().map(List::of) : Stream.of(months.subList(0, needed));
    return chosen.allMatch(some -> isEnough(facts, condition, some))
        ? Optional.of(needed)
        : Optional.empty();
  }

  private static boolean isEnough(WhatIf facts, Condition condition, List<YearMonth> months) {
    JkpCase settled = WhatIf.settled(facts.expected(), months, facts.asOf());
    return isFulfilled(facts.assess(settled).finding(condition));
  }
}
