package io.github.jkpsdk.jqwik;

import static io.github.jkpsdk.jqwik.Values.days;
import static io.github.jkpsdk.jqwik.Values.daysFrom;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.termination.TerminationCause;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Cases with any fact known or not, good or bad, that do not contradict themselves. */
final class AnyCases {

  private static final int DAYS_TO_ASSESSMENT = 200;

  private AnyCases() {}

  /** Of any day, or to be assessed on one. */
  static Arbitrary<JkpCase> of(Optional<LocalDate> asOf) {
    return asOf.map(
            day ->
                daysFrom(
                        Values.notBeforeFirstDay(day.minusDays(DAYS_TO_ASSESSMENT)),
                        DAYS_TO_ASSESSMENT)
                    .flatMap(AnyCases::terminated)
                    .map(facts -> facts.toBuilder().asOf(day).build()))
        .orElseGet(() -> days().flatMap(AnyCases::terminated));
  }

  private static Arbitrary<JkpCase> terminated(LocalDate terminated) {
    Arbitrary<JkpCase> base =
        Combinators.combine(
                AnyFacts.participants(terminated).optional(0.4),
                AnyFacts.employments(terminated).optional(0.4),
                AnyFacts.terminations(terminated).optional(0.4),
                Values.histories().optional(0.9).optional(0.4),
                AnyFacts.priorBenefits(terminated).optional(0.3))
            .as(
                (participant, employment, termination, history, earlier) -> {
                  JkpCase.Builder facts = PlainCase.terminated(terminated).toBuilder();
                  participant.ifPresent(facts::participant);
                  employment.ifPresent(facts::employment);
                  termination.ifPresent(
                      known -> facts.termination(withoutContradiction(known, employment)));
                  history.ifPresent(facts::contributions);
                  earlier.ifPresent(facts::addAllPriorBenefits);
                  return facts.build();
                });
    Arbitrary<String> ids = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(64);
    return Combinators.combine(base, endings(terminated).optional(0.4), ids.optional(0.2))
        .as(
            (facts, ending, id) ->
                ending.map(known -> known.addTo(facts)).orElse(facts).toBuilder().id(id).build());
  }

  /** Only an agreement with a term can have run out; the usual one has none. */
  private static Termination withoutContradiction(
      Termination termination, Optional<Employment> employment) {
    boolean ranOut = termination.cause().equals(Optional.of(TerminationCause.CONTRACT_EXPIRED));
    boolean mayHaveATerm =
        employment.isPresent()
            && !employment
                .get()
                .agreement()
                .flatMap(WorkAgreement::type)
                .equals(Optional.of(WorkAgreement.Type.PKWTT));
    return ranOut && !mayHaveATerm
        ? termination.toBuilder().cause(TerminationCause.OTHER).build()
        : termination;
  }

  /** What happened after the termination. */
  private record Ending(JkpCase.Builder happened) {

    JkpCase addTo(JkpCase facts) {
      JkpCase after = happened.build();
      return facts.toBuilder()
          .filedOn(after.filedOn())
          .months(after.months())
          .reemployment(after.reemployment())
          .diedOn(after.diedOn())
          .otherJobs(after.otherJobs())
          .commitment(after.commitment())
          .asOf(after.asOf())
          .build();
    }
  }

  private static Arbitrary<Ending> endings(LocalDate terminated) {
    return Combinators.combine(after(terminated), filed(terminated).optional(0.6))
        .as(
            (facts, claimed) ->
                new Ending(
                    claimed
                        .map(known -> facts.filedOn(known.filedOn()).months(known.months()))
                        .orElse(facts)));
  }

  private static Arbitrary<JkpCase.Builder> after(LocalDate terminated) {
    return Combinators.combine(
            AnyFacts.reemployments(terminated).optional(0.2),
            daysFrom(terminated, 200).optional(0.1),
            Arbitraries.integers().between(0, 2),
            AnyFacts.commitments(terminated).optional(0.8),
            daysFrom(terminated.minusDays(5), 400).optional(0.5))
        .as(
            (work, died, otherJobs, commitment, asOf) ->
                unknown(terminated)
                    .reemployment(work)
                    .diedOn(died)
                    .otherJobs(otherJobs)
                    .commitment(commitment)
                    .asOf(
                        asOf.filter(
                            day ->
                                !day.isBefore(BenefitMonths.CLAIMABLE_FROM)
                                    || day.isAfter(terminated))));
  }

  private static JkpCase.Builder unknown(LocalDate terminated) {
    return JkpCase.builder().termination(Termination.builder().date(terminated).build());
  }

  private static Arbitrary<JkpCase> filed(LocalDate terminated) {
    return daysFrom(
            terminated.isBefore(BenefitMonths.CLAIMABLE_FROM)
                ? BenefitMonths.CLAIMABLE_FROM
                : terminated,
            200)
        .flatMap(
            day ->
                AnyFacts.months(day)
                    .optional(0.5)
                    .map(
                        months ->
                            unknown(terminated)
                                .filedOn(day)
                                .months(months.orElse(List.of()))
                                .build()));
  }
}
