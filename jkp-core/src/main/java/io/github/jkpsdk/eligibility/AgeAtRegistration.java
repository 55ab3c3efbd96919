package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.ConditionInForce;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Grounds;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Below the age limit on the day of registration: article 4(2)b. Who was enrolled before the
 * programme joined it on its first day; article 5.
 */
final class AgeAtRegistration implements EntitlementCondition {

  private final ConditionInForce law;
  private final int ageLimit;
  private final LocalDate firstDay;

  AgeAtRegistration(Rulebook law, LocalDate day) {
    Dated.Version<Integer> limit = law.ageLimit().versionOn(day);
    this.law = ConditionInForce.statute(Condition.AGE_AT_REGISTRATION, limit.citations());
    ageLimit = limit.value();
    firstDay = law.firstDay();
  }

  @Override
  public Finding assess(JkpCase facts, LocalDate asOf) {
    Optional<LocalDate> birth = facts.participant().birthDate();
    Optional<LocalDate> registered = facts.participant().registeredOn();
    return birth.isPresent() && registered.isPresent()
        ? decided(birth.get(), registered.get())
        : undecided(birth, registered);
  }

  private Finding decided(LocalDate birth, LocalDate registered) {
    LocalDate joined = registered.isBefore(firstDay) ? firstDay : registered;
    long age = ChronoUnit.YEARS.between(birth, joined);
    return Finding.of(
        law,
        Outcome.of(age < ageLimit),
        () ->
            List.of(
                Fact.of(Fact.DAY_OF_BIRTH, birth),
                Fact.of("participantSince", joined),
                Fact.of("ageAtRegistration", age),
                Fact.of("ageLimit", ageLimit)));
  }

  private Finding undecided(Optional<LocalDate> birth, Optional<LocalDate> registered) {
    List<Fact> facts = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    if (birth.isPresent()) {
      facts.add(Fact.of(Fact.DAY_OF_BIRTH, birth.get()));
    } else {
      missing.add("participant.birthDate");
    }
    if (registered.isPresent()) {
      facts.add(Fact.of("registeredOn", registered.get()));
    } else {
      missing.add("participant.registeredOn");
    }
    facts.add(Fact.of("ageLimit", ageLimit));
    return Finding.undecided(law, new Grounds.Stated(facts, List.of()), missing);
  }
}
