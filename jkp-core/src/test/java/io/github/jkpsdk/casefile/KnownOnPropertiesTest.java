package io.github.jkpsdk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.participant.JobSearchCommitment;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.termination.TerminationEvidence;
import io.github.jkpsdk.termination.TerminationReport;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Take away every fact that is dated later than a day, and the case on that day is the same. */
class KnownOnPropertiesTest {

  private static final LocalDate TERMINATED = LocalDate.of(2026, 6, 15);

  /** What happens when a fact is told, in the order of the days of {@link #days}. */
  private interface Telling {
    void to(Draft draft, LocalDate day);
  }

  private static final List<Telling> STORY =
      List.of(
          (draft, day) -> draft.facts.filedOn(day),
          (draft, day) -> draft.month.filedOn(day),
          (draft, day) -> draft.month.verifiedOn(day),
          (draft, day) -> draft.month.paidOn(day).paidAmount(Rupiah.of(2_400_000)),
          (draft, day) -> draft.facts.commitment(JobSearchCommitment.signed(day)),
          (draft, day) ->
              draft.termination.reported(
                  new TerminationReport(day, TerminationReport.Reporter.EMPLOYER)),
          (draft, day) -> draft.termination.deactivatedOn(day),
          (draft, day) -> draft.proofs.add(proof(day)),
          (draft, day) -> draft.proofs.add(proof(day)),
          (draft, day) -> draft.months.add(YearMonth.of(2026, 5), day),
          (draft, day) -> draft.months.add(YearMonth.of(2026, 4), day),
          (draft, day) -> draft.facts.reemployment(Reemployment.builder().date(day).build()),
          (draft, day) -> draft.facts.diedOn(day));

  private static TerminationEvidence proof(LocalDate day) {
    return TerminationEvidence.collectiveAgreement(day);
  }

  private static final class Draft {
    final JkpCase.Builder facts =
        Cases.eligible(TERMINATED).toBuilder().commitment(Optional.empty());
    final Termination.Builder termination = Termination.builder().date(TERMINATED);
    final List<TerminationEvidence> proofs = new ArrayList<>();
    final ContributionHistory.Builder months =
        ContributionHistory.builder().add(YearMonth.of(2024, 6), YearMonth.of(2026, 3));
    final MonthRecord.Builder month = MonthRecord.builder().month(1);

    JkpCase build() {
      MonthRecord known = month.build();
      return facts
          .termination(termination.evidence(proofs).build())
          .contributions(months.build())
          .months(known.filedOn().isPresent() ? List.of(known) : List.of())
          .build();
    }
  }

  /** A day for each part of the story; a month is filed, verified and paid in this order. */
  @Provide
  Arbitrary<List<LocalDate>> days() {
    return Arbitraries.integers()
        .between(0, 60)
        .map(TERMINATED::plusDays)
        .list()
        .ofSize(STORY.size())
        .map(
            days -> {
              List<LocalDate> ordered = new ArrayList<>(days);
              ordered.subList(1, 4).sort(LocalDate::compareTo);
              ordered.set(0, ordered.get(1));
              return ordered;
            });
  }

  @Provide
  Arbitrary<LocalDate> asked() {
    return Arbitraries.integers().between(-5, 65).map(TERMINATED::plusDays);
  }

  @Property
  void laterFactsTellNothing(
      @ForAll("days") List<LocalDate> days, @ForAll("asked") LocalDate asOf) {
    JkpCase whole = told(days, LocalDate.MAX);
    JkpCase upToTheDay = told(days, asOf);

    assertThat(whole.knownOn(asOf)).isEqualTo(upToTheDay);
    assertThat(upToTheDay.knownOn(asOf)).isSameAs(upToTheDay);
  }

  @Property
  void anEarlierDayKnowsTheSameByWayOfALaterOne(
      @ForAll("days") List<LocalDate> days,
      @ForAll("asked") LocalDate one,
      @ForAll("asked") LocalDate other) {
    JkpCase whole = told(days, LocalDate.MAX);
    LocalDate earlier = one.isBefore(other) ? one : other;
    LocalDate later = one.isBefore(other) ? other : one;

    assertThat(whole.knownOn(later).knownOn(earlier)).isEqualTo(whole.knownOn(earlier));
  }

  /** The story as far as it happened. */
  private static JkpCase told(List<LocalDate> days, LocalDate asOf) {
    Draft draft = new Draft();
    for (int i = 0; i < days.size(); i++) {
      if (!days.get(i).isAfter(asOf)) {
        STORY.get(i).to(draft, days.get(i));
      }
    }
    return draft.build();
  }
}
