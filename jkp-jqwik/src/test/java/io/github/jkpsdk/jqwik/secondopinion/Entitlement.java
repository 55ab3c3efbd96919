package io.github.jkpsdk.jqwik.secondopinion;

import static io.github.jkpsdk.verdict.Finding.Outcome.MET;
import static io.github.jkpsdk.verdict.Finding.Outcome.NOT_APPLICABLE;
import static io.github.jkpsdk.verdict.Finding.Outcome.NOT_MET;
import static io.github.jkpsdk.verdict.Finding.Outcome.UNDECIDED;

import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.interpretation.EarlyEnd;
import io.github.jkpsdk.interpretation.InactiveHealthInsurance;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.participant.Participant;
import io.github.jkpsdk.participant.Programme;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fifteen conditions, one line each. */
final class Entitlement {

  private static final Set<TerminationCause> EXCLUDED =
      Set.of(
          TerminationCause.RESIGNATION,
          TerminationCause.TOTAL_PERMANENT_DISABILITY,
          TerminationCause.PENSION,
          TerminationCause.DEATH);

  private final Story story;
  private final Interpretations read;
  private final Map<Condition, Outcome> outcomes = new EnumMap<>(Condition.class);

  Entitlement(Story story, Interpretations read) {
    this.story = story;
    this.read = read;
    MonthsPaid months = new MonthsPaid(story, read);
    outcomes.put(Condition.CITIZENSHIP, citizenship());
    outcomes.put(Condition.AGE_AT_REGISTRATION, age());
    outcomes.put(Condition.EMPLOYMENT_RELATION, employment());
    outcomes.put(Condition.PROGRAMME_MEMBERSHIP, programmes());
    outcomes.put(Condition.HEALTH_INSURANCE, healthInsurance());
    outcomes.put(Condition.TERMINATION_CAUSE, cause());
    outcomes.put(Condition.FIXED_TERM_ENDED_EARLY, fixedTerm());
    outcomes.put(Condition.TERMINATION_EVIDENCE, new Proofs(story, read).outcome());
    outcomes.put(Condition.QUALIFYING_MONTHS, months.qualifying());
    outcomes.put(Condition.CONSECUTIVE_MONTHS, months.consecutive());
    outcomes.put(Condition.FILED_IN_TIME, filedInTime());
    outcomes.put(Condition.WILLING_TO_WORK, of(story.committed()));
    outcomes.put(Condition.NOT_REEMPLOYED, new NewWork(story, read).outcome());
    outcomes.put(Condition.ALIVE, of(story.diedOn().isEmpty()));
    outcomes.put(Condition.LIFETIME_CLAIMS, months.lifetimeClaims());
  }

  Map<Condition, Outcome> outcomes() {
    return outcomes;
  }

  Verdict.Outcome verdict() {
    if (outcomes.containsValue(NOT_MET)) {
      return Verdict.Outcome.NOT_ELIGIBLE;
    }
    return outcomes.containsValue(UNDECIDED) ? Verdict.Outcome.UNDECIDED : Verdict.Outcome.ELIGIBLE;
  }

  static Outcome of(boolean met) {
    return met ? MET : NOT_MET;
  }

  static Outcome of(Optional<Boolean> met) {
    return met.map(Entitlement::of).orElse(UNDECIDED);
  }

  private Participant participant() {
    return story.facts().participant();
  }

  private Outcome citizenship() {
    return of(participant().citizenship().map(is -> is == Participant.Citizenship.INDONESIAN));
  }

  /** Completed years; one born on 29 February completes a year on 1 March of a common year. */
  private Outcome age() {
    return of(
        participant()
            .birthDate()
            .flatMap(born -> story.registeredOn().map(on -> years(born, joined(on))))
            .map(years -> years < Law.AGE_LIMIT));
  }

  private static LocalDate joined(LocalDate registeredOn) {
    return registeredOn.isBefore(Law.PROGRAMME_BEGINS) ? Law.PROGRAMME_BEGINS : registeredOn;
  }

  private static int years(LocalDate born, LocalDate day) {
    boolean birthdayToCome = MonthDay.from(day).isBefore(MonthDay.from(born));
    return day.getYear() - born.getYear() - (birthdayToCome ? 1 : 0);
  }

  private Outcome employment() {
    return of(story.facts().employment().segment().map(is -> is == Employment.Segment.WAGE_EARNER));
  }

  /** A worker who was never enrolled is no participant. */
  private Outcome programmes() {
    Employer employer = story.facts().employment().employer();
    if (!employer.enrolledWorker()) {
      return NOT_MET;
    }
    if (participant().programmes().isEmpty()) {
      return UNDECIDED;
    }
    Set<Programme> held = participant().programmes().get();
    if (!held.containsAll(Set.of(Programme.JKK, Programme.JKM, Programme.JHT))) {
      return NOT_MET;
    }
    if (held.contains(Programme.JP)) {
      return MET;
    }
    return of(
        employer.scale().map(size -> size == Employer.Scale.SMALL || size == Employer.Scale.MICRO));
  }

  private Outcome healthInsurance() {
    return of(
        participant()
            .healthInsurance()
            .map(
                is ->
                    switch (is) {
                      case WAGE_EARNER -> true;
                      case OTHER_SEGMENT -> Law.isNew(story.day());
                      case INACTIVE ->
                          read.of(InactiveHealthInsurance.class)
                              == InactiveHealthInsurance.COUNTS_AS_REGISTERED;
                      case NOT_REGISTERED -> false;
                    }));
  }

  private Outcome cause() {
    return of(story.cause().map(why -> !EXCLUDED.contains(why)));
  }

  private Outcome fixedTerm() {
    Optional<WorkAgreement.Type> type = story.agreement().flatMap(WorkAgreement::type);
    if (type.filter(WorkAgreement.Type.PKWTT::equals).isPresent()) {
      return NOT_APPLICABLE;
    }
    if (type.isEmpty()) {
      return UNDECIDED;
    }
    boolean asked = story.cause().filter(TerminationCause.EMPLOYER_MISCONDUCT::equals).isPresent();
    if (story.cause().filter(TerminationCause.CONTRACT_EXPIRED::equals).isPresent()
        || asked && read.of(EarlyEnd.class) == EarlyEnd.ENDED_BY_EMPLOYER_ONLY) {
      return NOT_MET;
    }
    Optional<LocalDate> lastDay = story.agreement().flatMap(WorkAgreement::end);
    return of(lastDay.map(last -> story.termination().isBefore(last)));
  }

  private Outcome filedInTime() {
    LocalDate filed = story.reference().orElse(story.day());
    return of(!filed.isAfter(Windows.lastDayToClaim(story.termination(), read)));
  }
}
