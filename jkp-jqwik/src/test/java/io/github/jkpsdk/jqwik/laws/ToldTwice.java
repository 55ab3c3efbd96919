package io.github.jkpsdk.jqwik.laws;

import static net.jqwik.api.Arbitraries.integers;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.MonthRecord;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.FilingEvent;
import io.github.jkpsdk.claim.PaymentEvent;
import io.github.jkpsdk.claim.PaymentEvent.PaidBy;
import io.github.jkpsdk.claim.PersonEvent;
import io.github.jkpsdk.eligibility.Eligibility;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.jqwik.JkpArbitraries;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.participant.JobSearchCommitment;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.termination.TerminationReport;
import io.github.jkpsdk.verdict.BenefitPayer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * What happened after a job loss, told in two ways: by a case that tells it all, and by a claim of
 * which events tell any part.
 *
 * @param interpretations what it is judged under
 * @param before the case before anything happened
 * @param happened what happened
 */
public record ToldTwice(Interpretations interpretations, JkpCase before, List<Happening> happened) {

  private static final LocalDate FIRST_CLAIM = LocalDate.of(2022, 2, 1);

  /** Filings, verifications, payments, commitment, report, deactivation, new work and death. */
  public static Arbitrary<ToldTwice> any() {
    Arbitrary<Interpretations> readings =
        Arbitraries.oneOf(
            Arbitraries.just(Interpretations.standard()), JkpArbitraries.interpretations());
    return Combinators.combine(
            Arbitraries.oneOf(
                JkpArbitraries.cases().withAnyFacts(), JkpArbitraries.cases().entitled()),
            readings,
            integers().between(0, BenefitMonths.MAX),
            Arbitraries.longs())
        .as(
            (facts, interpretations, months, seed) -> {
              JkpCase before = before(facts);
              Story story = new Story(before, interpretations, new Random(seed));
              return new ToldTwice(interpretations, before, story.happened(months));
            })
        .withoutEdgeCases();
  }

  /** {@return the law that both are judged under} */
  public Jkp jkp() {
    return Jkp.builder().interpretations(interpretations).build();
  }

  /** {@return the case that tells it all} */
  public JkpCase facts() {
    return told(happened);
  }

  /** {@return the claim of which events tell what the case does not} */
  public Claim claim() {
    List<ClaimEvent> events =
        happened.stream()
            .filter(one -> !one.isToldByCase())
            .map(Happening::event)
            .sorted(Comparator.comparing(ClaimEvent::on))
            .toList();
    return Claim.of(told(happened.stream().filter(Happening::isToldByCase).toList()), events);
  }

  /** {@return what has happened by a day, told in the same two ways} */
  public ToldTwice upTo(LocalDate day) {
    return new ToldTwice(
        interpretations,
        before,
        happened.stream().filter(one -> !one.event().on().isAfter(day)).toList());
  }

  private JkpCase told(List<Happening> happened) {
    Draft draft = new Draft(before);
    happened.forEach(one -> one.fact().accept(draft));
    return draft.build();
  }

  /** The case before anything happened since the termination. */
  private static JkpCase before(JkpCase facts) {
    Termination termination =
        facts.termination().toBuilder()
            .reported(Optional.empty())
            .deactivatedOn(Optional.empty())
            .build();
    return facts.toBuilder()
        .termination(termination)
        .commitment(Optional.empty())
        .filedOn(Optional.empty())
        .months(List.of())
        .reemployment(Optional.empty())
        .diedOn(Optional.empty())
        .build();
  }

  /** A case in the making. */
  public static final class Draft {
    final JkpCase.Builder facts;
    final Termination.Builder termination;
    final TreeMap<Integer, MonthRecord.Builder> months = new TreeMap<>();

    Draft(JkpCase facts) {
      this.facts = facts.toBuilder();
      termination = facts.termination().toBuilder();
    }

    MonthRecord.Builder month(int number) {
      return months.computeIfAbsent(number, month -> MonthRecord.builder().month(month));
    }

    JkpCase build() {
      List<MonthRecord> known = months.values().stream().map(MonthRecord.Builder::build).toList();
      return facts.termination(termination.build()).months(known).build();
    }
  }

  /**
   * Something that happened.
   *
   * @param event the event
   * @param fact the same as a fact of a case
   * @param isToldByCase whether it is a fact of the case of the claim
   */
  public record Happening(ClaimEvent event, Consumer<Draft> fact, boolean isToldByCase) {}

  /** Makes up what happened. */
  private static final class Story {
    private final Eligibility eligibility;
    private final JkpCase facts;
    private final Random random;
    private final LocalDate terminated;
    private final Optional<LocalDate> died;
    private final List<Happening> happened = new ArrayList<>();

    Story(JkpCase facts, Interpretations interpretations, Random random) {
      this.facts = facts;
      eligibility =
          Eligibility.under(Rulebook.standard(), interpretations, IndonesianHolidays.standard());
      this.random = random;
      terminated = facts.termination().date();
      died = oneIn(5) ? Optional.of(terminated.plusDays(random.nextInt(250))) : Optional.empty();
    }

    private boolean oneIn(int times) {
      return random.nextInt(times) == 0;
    }

    List<Happening> happened(int months) {
      addReports();
      addMonths(months);
      if (oneIn(3)) {
        addWork(terminated.plusDays(random.nextInt(200)));
      }
      died.ifPresent(on -> add(new PersonEvent.Died(on), draft -> draft.facts.diedOn(on), true));
      return List.copyOf(happened);
    }

    /** Nothing happens after a death but payments, which are entered where they can be. */
    private void add(ClaimEvent event, Consumer<Draft> fact, boolean mayFollowDeath) {
      if (mayFollowDeath || died.filter(day -> !event.on().isBefore(day)).isEmpty()) {
        happened.add(new Happening(event, fact, oneIn(3)));
      }
    }

    private void addReports() {
      if (oneIn(2)) {
        LocalDate on = terminated.plusDays(random.nextInt(40) - 10);
        TerminationReport.Reporter by =
            oneIn(2) ? TerminationReport.Reporter.EMPLOYER : TerminationReport.Reporter.PARTICIPANT;
        add(
            new PersonEvent.TerminationReported(on, by),
            draft -> draft.termination.reported(new TerminationReport(on, by)),
            false);
      }
      if (oneIn(2)) {
        LocalDate on = terminated.plusDays(random.nextInt(40) - 10);
        add(
            new PersonEvent.MembershipDeactivated(on),
            draft -> draft.termination.deactivatedOn(on),
            false);
      }
      if (!oneIn(3)) {
        LocalDate on = terminated.plusDays(random.nextInt(60));
        add(
            new PersonEvent.CommitmentSigned(on),
            draft -> draft.facts.commitment(JobSearchCommitment.signed(on)),
            false);
      }
    }

    private void addWork(LocalDate on) {
      Reemployment.Kind kind =
          oneIn(3) ? Reemployment.Kind.SELF_EMPLOYMENT : Reemployment.Kind.WAGE_EMPLOYMENT;
      Reemployment work = Reemployment.builder().date(on).kind(kind).build();
      add(new PersonEvent.Hired(on, kind), draft -> draft.facts.reemployment(work), false);
    }

    /** A later month may be told by the case only where those before it are. */
    private void addMonths(int months) {
      int first = happened.size();
      LocalDate earliest = terminated.isBefore(FIRST_CLAIM) ? FIRST_CLAIM : terminated;
      LocalDate filed = earliest.plusDays(random.nextInt(oneIn(5) ? 200 : 30));
      for (int month = 1; month <= months; month++) {
        addMonth(month, filed);
        filed = filed.plusDays(20L + random.nextInt(20));
      }
      int ofCase = first + random.nextInt(happened.size() - first + 1);
      for (int i = first; i < happened.size(); i++) {
        Happening one = happened.get(i);
        happened.set(i, new Happening(one.event(), one.fact(), i < ofCase));
      }
    }

    private void addMonth(int month, LocalDate filed) {
      add(
          new FilingEvent.Filed(filed, month),
          draft -> {
            draft.month(month).filedOn(filed);
            if (month == 1) {
              draft.facts.filedOn(filed);
            }
          },
          false);
      LocalDate verified = filed.plusDays(random.nextInt(8));
      boolean isVerified = !oneIn(4);
      if (isVerified) {
        add(
            new FilingEvent.Verified(verified, month),
            draft -> draft.month(month).verifiedOn(verified),
            false);
      }
      if (!oneIn(3)) {
        boolean wasVerified = isVerified && died.filter(verified::isBefore).isPresent();
        addPayment(month, verified.plusDays(random.nextInt(8)), wasVerified);
      }
    }

    private void addPayment(int month, LocalDate on, boolean mayFollowDeath) {
      Rupiah amount = Rupiah.of(1_000_000L + 100_000 * random.nextInt(25));
      add(
          new PaymentEvent.Paid(on, month, amount, payer(on)),
          draft -> draft.month(month).paidOn(on).paidAmount(amount),
          mayFollowDeath);
    }

    /** A case does not tell who paid: it was whoever had to. */
    private PaidBy payer(LocalDate on) {
      BenefitPayer payer = eligibility.payer(facts, on);
      return payer == BenefitPayer.EMPLOYER ? PaidBy.EMPLOYER : PaidBy.AGENCY;
    }
  }
}
