package io.github.jkpsdk.answer;

import io.github.jkpsdk.answer.Remedies.Remedy;
import io.github.jkpsdk.answer.Remedies.Remedy.Kind;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.ClaimOnDay;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.participant.Programme;
import io.github.jkpsdk.programme.ProgrammeClaim;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Collects the remedies of a claim on a day and what they come to together. */
final class RemedyFinder {

  private static final Set<Condition> COUNTING_MONTHS =
      EnumSet.of(Condition.QUALIFYING_MONTHS, Condition.CONSECUTIVE_MONTHS);

  private final ClaimOnDay day;
  private final Verdict verdict;
  private final WhatIf facts;
  private final Ways ways;
  private final Optional<LocalDate> lastDay;
  private final List<Remedy> remedies = new ArrayList<>();

  /** The facts with every remedy done. */
  private JkpCase done;

  RemedyFinder(ClaimOnDay day, Verdict verdict, WhatIf facts) {
    this.day = day;
    this.verdict = verdict;
    this.facts = facts;
    ways = new Ways(facts, day.isAccepted());
    lastDay = day.lastDayToFile(1).filter(last -> !facts.asOf().isAfter(last));
    done = facts.expected();
  }

  Remedies.Builder remedies() {
    findings().forEach(this::add);
    Verdict then = facts.assess(done);
    Remedies.Outcome outcome = outcome(then);
    return Remedies.builder()
        .asOf(facts.asOf())
        .judgedOn(facts.day())
        .outcome(outcome)
        .assumedPaid(
            facts
                .monthsAhead()
                .map(ahead -> new Remedies.Months(ahead.startInclusive(), ahead.endInclusive())))
        .remedies(remedies)
        .payer(outcome == Remedies.Outcome.ELIGIBLE_IF ? then.payer() : Optional.empty())
        .earliest(outcome == Remedies.Outcome.FINAL ? earliest() : Optional.empty())
        .otherClaims(otherClaims());
  }

  /** Of the programmes the worker is known to be in; of any where that is not known. */
  private List<ProgrammeClaim> otherClaims() {
    List<ProgrammeClaim> claims =
        day.facts().diedOn().isPresent()
            ? ProgrammeClaim.afterDeath()
            : ProgrammeClaim.forTermination(day.facts().termination()).orElse(List.of());
    Optional<Set<Programme>> programmes = day.facts().participant().programmes();
    return claims.stream()
        .filter(claim -> programmes.map(held -> held.contains(claim.programme())).orElse(true))
        .toList();
  }

  /**
   * What was accepted was right on its own day; asked here is whether it still is. What is not can
   * no longer be put right, but for facts that nobody has told.
   */
  private List<Finding> findings() {
    Verdict today = day.isAccepted() ? facts.assess(day.facts()) : verdict;
    boolean isStillRight = day.isAccepted() && today.outcome() == Verdict.Outcome.ELIGIBLE;
    return isStillRight ? List.of() : today.findings();
  }

  /** The facts with every remedy done; asked after {@link #remedies()}. */
  JkpCase done() {
    return done;
  }

  private Remedies.Outcome outcome(Verdict then) {
    if (remedies.isEmpty()) {
      return Remedies.Outcome.NOT_NEEDED;
    }
    return switch (then.outcome()) {
      case ELIGIBLE -> Remedies.Outcome.ELIGIBLE_IF;
      case UNDECIDED -> Remedies.Outcome.UNDECIDED;
      case NOT_ELIGIBLE -> Remedies.Outcome.FINAL;
    };
  }

  private void add(Finding finding) {
    switch (finding.outcome()) {
      case NOT_MET -> addNotMet(finding);
      case UNDECIDED -> {
        remedies.add(facts(finding).build());
        ways.leading(finding).forEach(tried -> add(finding, tried));
      }
      default -> addCorrection(finding);
    }
  }

  private void addNotMet(Finding finding) {
    List<Way.Tried> leading = ways.leading(finding);
    leading.forEach(tried -> add(finding, tried));
    if (!leading.isEmpty()) {
      return;
    }
    Optional<Way.Tried> undecided = ways.undecided(finding);
    if (undecided.isPresent()) {
      done = undecided.get().way().change().apply(done);
      remedies.add(facts(undecided.get().then()).build());
    } else {
      remedies.add(
          remedy(Kind.FINAL, finding)
              .monthsShort(monthsShort(finding))
              .earliest(earliest(finding.condition()))
              .build());
    }
  }

  private void add(Finding finding, Way.Tried tried) {
    Way way = tried.way();
    done = way.change().apply(done);
    remedies.add(
        way.details()
            .apply(
                remedy(way.kind(), tried.then())
                    .holder(way.holder())
                    .until(until(way, finding.condition()))
                    .monthsShort(monthsShort(finding)))
            .build());
  }

  private static Remedy.Builder remedy(Kind kind, Finding finding) {
    return Remedy.builder()
        .condition(finding.condition())
        .kind(kind)
        .citations(finding.citations())
        .interpretations(finding.interpretations());
  }

  private static Remedy.Builder facts(Finding finding) {
    return remedy(Kind.TELL_FACTS, finding)
        .missingFacts(finding.missingFacts().stream().map(WhereToFind::of).toList());
  }

  private Optional<Integer> monthsShort(Finding finding) {
    return Optional.of(
            facts.eligibility().monthsShort(finding.condition(), facts.expected(), facts.day()))
        .filter(months -> months > 0);
  }

  private Optional<LocalDate> until(Way way, Condition condition) {
    return switch (way.kind()) {
      case CONTINUE_CONTRIBUTIONS -> Optional.of(facts.day());
      case SETTLE_CONTRIBUTIONS -> lastDayToSettle(condition);
      default -> lastDay;
    };
  }

  /** By another interpretation what is settled after the termination does not count. */
  private Optional<LocalDate> lastDayToSettle(Condition condition) {
    return Stream.concat(lastDay.stream(), Stream.of(day.facts().termination().date()))
        .filter(last -> !last.isBefore(facts.asOf()))
        .filter(last -> Ways.isFulfilled(facts.assessSettled(last).finding(condition)))
        .findFirst();
  }

  /**
   * The cause that the facts tell gives the right, and the one on record would not: in practice the
   * record decides.
   */
  private void addCorrection(Finding finding) {
    if (!day.isAccepted() && RecordedCause.bars(day.facts().termination(), finding)) {
      remedies.add(
          remedy(Kind.CORRECT_RECORD, finding).holder(Duty.Holder.EMPLOYER).until(lastDay).build());
    }
  }

  private Optional<YearMonth> earliest(Condition condition) {
    boolean isOpen =
        condition == Condition.LIFETIME_CLAIMS
            || (facts.isPlanned() && COUNTING_MONTHS.contains(condition));
    return isOpen
        ? facts.earliestLater(then -> Ways.isFulfilled(then.finding(condition)))
        : Optional.empty();
  }

  /** The latest of the months by condition, unless another condition is not met by then. */
  private Optional<YearMonth> earliest() {
    List<Remedy> barring = remedies.stream().filter(remedy -> remedy.kind() == Kind.FINAL).toList();
    return barring.stream().allMatch(remedy -> remedy.earliest().isPresent())
        ? barring.stream()
            .flatMap(remedy -> remedy.earliest().stream())
            .max(Comparator.naturalOrder())
            .filter(month -> facts.later(done, month).outcome() != Verdict.Outcome.NOT_ELIGIBLE)
        : Optional.empty();
  }
}
