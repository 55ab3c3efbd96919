package io.github.jkpsdk.casefile;

import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.participant.JobSearchCommitment;
import io.github.jkpsdk.participant.Participant;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.termination.TerminationCause;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * All facts of one job loss. Only the termination is required; what is not stated is not known, but
 * for what did not happen: no earlier benefit, no other job, no month filed or paid, no new work,
 * no death.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface JkpCase extends Serializable permits ImmutableJkpCase {

  /** {@return a builder that starts from nothing known} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a case from what the payroll record of a wage earner tells; {@link #toBuilder()} adds}
   *
   * @param agreement the work agreement
   * @param reportedWage the last monthly wage that the employer reported
   * @param paid the months whose contributions were paid
   * @param terminationDate the day of the termination
   * @param cause its cause
   * @throws IllegalArgumentException if the facts cannot be true together, as {@link #check()}
   *     tells
   */
  static JkpCase ofPayroll(
      WorkAgreement agreement,
      Rupiah reportedWage,
      ContributionHistory paid,
      LocalDate terminationDate,
      TerminationCause cause) {
    return builder()
        .employment(
            job ->
                job.segment(Employment.Segment.WAGE_EARNER)
                    .agreement(agreement)
                    .reportedWage(reportedWage))
        .contributions(paid)
        .termination(end -> end.date(terminationDate).cause(cause))
        .build();
  }

  /**
   * {@return the caller's own name of the case; empty where it has none} It is shown in answers and
   * errors, so it must tell nothing of a person: 1 to 64 letters, digits, {@code -}, {@code _} and
   * {@code .}, and never the 16 digits of a NIK.
   */
  Optional<String> id();

  /** {@return the worker; nothing known unless stated} */
  Participant participant();

  /** {@return the job that was lost; nothing known unless stated} */
  Employment employment();

  /** {@return the termination} */
  Termination termination();

  /**
   * The paid contribution months over all employers.
   *
   * @return the months, maybe none; empty where not known
   */
  Optional<ContributionHistory> contributions();

  /**
   * Earlier benefits of the programme; PP 37/2021 article 35.
   *
   * @return the benefits, none unless stated
   */
  List<PriorBenefit> priorBenefits();

  /**
   * How many other wage jobs run on; PP 37/2021 article 36.
   *
   * @return the number, none unless stated
   */
  int otherJobs();

  /** {@return the commitment to look for work; PP 37/2021 article 19(2); empty where not known} */
  Optional<JobSearchCommitment> commitment();

  /**
   * {@return the day on which the first claim was filed, the reference date (<i>tanggal acuan</i>);
   * empty where not filed}
   */
  Optional<LocalDate> filedOn();

  /**
   * What is known of the months of the benefit.
   *
   * @return the months, ascending, none unless stated
   */
  List<MonthRecord> months();

  /**
   * New work that was obtained.
   *
   * @return the work; empty where there is none
   */
  Optional<Reemployment> reemployment();

  /** {@return the day of death; empty where alive} */
  Optional<LocalDate> diedOn();

  /** {@return the day for which the case asks to be assessed; empty where the case names none} */
  Optional<LocalDate> asOf();

  /**
   * Refuses facts that cannot be true together: a registration, or the start of the agreement,
   * after the termination; a claim, new work or a death before it; a claim before there were
   * claims; a benefit month filed, verified or paid before month 1 was filed, or though it never
   * was; a filing day of the claim that is not that of month 1; an earlier benefit that was first
   * paid before there were claims or not before the termination; a permanent agreement that ran
   * out.
   *
   * @throws IllegalArgumentException whose message starts with the path of the fact, and tells its
   *     value and what is allowed; where several facts are wrong it suppresses one for each other
   */
  @Value.Check
  default void check() {
    ImpossibleFacts.refuse(this);
  }

  /**
   * The day on which the first claim was filed.
   *
   * @return {@link #filedOn()}, else the day of filing of month 1, else empty
   */
  default Optional<LocalDate> firstFiledOn() {
    Optional<LocalDate> filed = filedOn();
    return filed.isPresent() || months().isEmpty() ? filed : month(1).flatMap(MonthRecord::filedOn);
  }

  /**
   * {@return what is known of one month of the benefit; empty where nothing is known}
   *
   * @param month 1 to 6
   */
  default Optional<MonthRecord> month(int month) {
    for (MonthRecord known : months()) {
      if (known.month() == month) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  /** {@return the day that the case itself asks for, else {@link #latestDay()}; never today} */
  default LocalDate dayOfAssessment() {
    Optional<LocalDate> own = asOf();
    return own.isPresent() ? own.get() : latestDay();
  }

  /**
   * {@return the latest day on which something in the case happened; empty where none is known}
   * Plans are no happenings: the day of the termination and the last day of a term may lie ahead.
   */
  @Value.Lazy
  default Optional<LocalDate> lastHappening() {
    return HappeningDays.last(this);
  }

  /** {@return the days on which something in the case happened, ascending} */
  default SortedSet<LocalDate> happenings() {
    return HappeningDays.all(this);
  }

  /** {@return the latest day that the case tells of, not before that of the termination} */
  default LocalDate latestDay() {
    LocalDate termination = termination().date();
    LocalDate last = lastHappening().orElse(termination);
    return last.isAfter(termination) ? last : termination;
  }

  /**
   * The case as it was known on a day. A claim of next month is not filed, a commitment of it not
   * known, proofs that are all of later days leave none, nor is an insolvency of a later day one,
   * and a contribution month that begins later and has no day of payment is not paid. Plans stay.
   *
   * @param asOf the day, included
   * @return the case on that day; the same one where nothing happened later
   */
  default JkpCase knownOn(LocalDate asOf) {
    return Happenings.upTo(asOf, this);
  }

  /** {@return a builder that starts from these facts} */
  default Builder toBuilder() {
    return new Builder(this).from(this);
  }

  /**
   * Builds a jkp case; what is not set is not known. Calls that tell more add to what {@link
   * #toBuilder()} and earlier ones gave; a whole value takes the place of all.
   */
  final class Builder extends ImmutableJkpCase.Builder {
    private static final Participant UNKNOWN = Participant.builder().build();
    private static final Employment UNKNOWN_JOB = Employment.builder().build();
    private Participant participant = UNKNOWN;
    private Employment employment = UNKNOWN_JOB;
    private @Nullable Termination termination;
    private @Nullable ContributionHistory paid;

    Builder() {
      participant(UNKNOWN).employment(UNKNOWN_JOB).otherJobs(0);
    }

    private Builder(JkpCase facts) {
      participant = facts.participant();
      employment = facts.employment();
      termination = facts.termination();
      paid = facts.contributions().orElse(null);
    }

    /**
     * {@return this builder, with more of the worker}
     *
     * @param facts adds what is known
     */
    public Builder participant(Consumer<Participant.Builder> facts) {
      Participant.Builder more = participant.toBuilder();
      Objects.requireNonNull(facts, "facts").accept(more);
      participant = more.build();
      return participant(participant);
    }

    /**
     * {@return this builder, with more of the job}
     *
     * @param facts adds what is known
     */
    public Builder employment(Consumer<Employment.Builder> facts) {
      Employment.Builder more = employment.toBuilder();
      Objects.requireNonNull(facts, "facts").accept(more);
      employment = more.build();
      return employment(employment);
    }

    /**
     * {@return this builder, with more paid months of unknown days of payment}
     *
     * @param startInclusive the first month
     * @param endInclusive the last one
     * @throws IllegalArgumentException if it is before the first
     */
    public Builder contributionsPaid(YearMonth startInclusive, YearMonth endInclusive) {
      ContributionHistory more = ContributionHistory.paid(startInclusive, endInclusive);
      paid = paid == null ? more : paid.toBuilder().addAll(more).build();
      return contributions(paid);
    }

    /**
     * {@return this builder, with a signed commitment to look for work}
     *
     * @param day the day of signature
     */
    public Builder commitmentSignedOn(LocalDate day) {
      return commitment(JobSearchCommitment.signed(day));
    }

    /**
     * {@return this builder, with more of the end of the job}
     *
     * @param facts adds what is known
     */
    public Builder termination(Consumer<Termination.Builder> facts) {
      Termination.Builder more =
          termination == null ? Termination.builder() : termination.toBuilder();
      Objects.requireNonNull(facts, "facts").accept(more);
      termination = more.build();
      return termination(termination);
    }
  }
}
