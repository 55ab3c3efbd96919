package io.github.jkpsdk.answer;

import io.github.jkpsdk.benefit.CashBenefit;
import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.benefit.EmployerLiabilityCalculator;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Verdict;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The whole answer for one job loss on one day, whether it is known as a case or as a claim. All
 * parts are computed from one view of the facts and agree with each other.
 *
 * <p>The six months are shared out: each counts in one of {@link #paid()}, {@link #outstanding()},
 * {@link #doubtful()}, {@link #ended()} and {@link #lost()}. A sum is empty where it needs the
 * reported wage and that is not known.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface Answer extends Serializable permits ImmutableAnswer {

  /**
   * A benefit month that was lost by a missed window.
   *
   * <p>Immutable, thread-safe and serializable.
   */
  @Value.Immutable
  @ValueType
  sealed interface LostMonth extends Serializable permits ImmutableLostMonth {

    /** {@return a builder that starts without any part} */
    static Builder builder() {
      return new Builder();
    }

    /** {@return the benefit month, 1 to 6} */
    int month();

    /** {@return why it is lost} */
    BenefitMonth.LossReason reason();

    /** {@return what it would have been; empty where the reported wage is not known} */
    Optional<Rupiah> amount();

    /** {@return a builder that starts from these parts} */
    default Builder toBuilder() {
      return new Builder().from(this);
    }

    /** Builds a lost month from its parts. */
    final class Builder extends ImmutableLostMonth.Builder {
      Builder() {}
    }
  }

  /**
   * Something odd but possible, or wanting, in the facts: never a refusal, and it decides nothing.
   *
   * <p>Immutable, thread-safe and serializable.
   *
   * @param code what is odd
   * @param paths where it stands, paths into the case or its events
   * @param facts what was seen and what is usual, by name; never a number or name of a person
   */
  record Warning(Code code, List<String> paths, List<Fact> facts) implements Serializable {

    /** What is odd; the names are stable. */
    public enum Code {
      /** The day of asking lies after the day on which the law was last checked. */
      ASKED_AFTER_LAW_WAS_CHECKED,
      /** The birth date in the NIK is another than the stated one. */
      NIK_BIRTH_DATE_DIFFERS,
      /** The birth day lies so far back that it is probably mistyped. */
      BIRTH_DAY_LONG_AGO,
      /** A monthly wage is so high that it is probably in sen. */
      WAGE_UNUSUALLY_HIGH,
      /** A monthly wage is so low that it is probably in thousands. */
      WAGE_UNUSUALLY_LOW,
      /** The stated months in arrears are others than the contributions say. */
      ARREARS_DIFFER_FROM_CONTRIBUTIONS,
      /** More months in arrears are stated than were due since the agreement started. */
      ARREARS_LONGER_THAN_AGREEMENT,
      /** The recorded reason for the end of the membership is another than the stated cause. */
      CAUSE_DIFFERS_FROM_RECORD,
      /** The pieces of one proof stand in two entries, each of which is judged by itself. */
      PROOF_IN_SEVERAL_ENTRIES,
      /** The same application stands on the list twice. */
      APPLICATION_LISTED_TWICE,
      /** The self-assessment was done before the first claim; whether it counts is not known. */
      SELF_ASSESSMENT_BEFORE_CLAIM,
      /**
       * The worker was never enrolled, and the facts at the paths are missing which decide whether
       * the employer owes the benefit; PP 37/2021 article 37.
       */
      LIABILITY_UNDECIDED
    }

    /** Checks that all parts are given. */
    public Warning {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(paths, "paths");
      Objects.requireNonNull(facts, "facts");
      paths = List.copyOf(paths);
      facts = List.copyOf(facts);
    }

    /** {@return code and paths; what was seen may be a wage} */
    @Override
    public String toString() {
      return "Warning[code=" + code + ", paths=" + paths + "]";
    }
  }

  /** {@return a builder that starts without any part} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the caller's own name of the case; empty where it has none} */
  Optional<String> id();

  /** {@return the day} */
  LocalDate asOf();

  /**
   * {@return the SHA-256 of the facts that decide, 64 hexadecimal digits in lower case, so that the
   * answer can be proven to come from them; empty where nobody has asked for it}
   */
  Optional<String> factsDigest();

  /** {@return what it all comes to} */
  Standing standing();

  /**
   * {@return whether the worker is entitled, with a finding for every condition, on {@link
   * Verdict#asOf() its own day}: the day the first claim was verified, else the day of the answer}
   */
  Verdict verdict();

  /**
   * {@return the cash benefit as a projection, hypothetical where nobody has found the worker
   * entitled; empty where the reported wage is not known}
   */
  Optional<CashBenefit> benefit();

  /** {@return all six months, ascending} */
  List<BenefitMonth> months();

  /**
   * {@return what can and should be done: by the participant first, then by others} Across months
   * by last day; within a month in the order in which things must be done.
   */
  List<NextStep> next();

  /** {@return what was paid, without what was taken back} */
  Optional<Rupiah> paid();

  /** {@return what can still be had, with what is short of a payment} */
  Optional<Rupiah> outstanding();

  /** {@return what was filed, or could be, and will probably not be paid} */
  Optional<Rupiah> doubtful();

  /** {@return what the months would have been that can no longer be had, or never could} */
  Optional<Rupiah> ended();

  /** {@return what was paid above the amounts due; empty where nothing was} */
  Optional<Rupiah> overpaid();

  /**
   * {@return the months that were lost by a missed window, ascending} What ends with a missed month
   * or a lapsed right is {@link #ended()}.
   */
  List<LostMonth> lost();

  /** {@return every duty and window by last day; those without one stand at the end, with why} */
  List<Deadline> deadlines();

  /** {@return the first of the {@link #deadlines} for a duty; empty where there is none} */
  default Optional<Deadline> deadline(Duty duty) {
    Objects.requireNonNull(duty, "duty");
    return deadlines().stream().filter(deadline -> deadline.duty() == duty).findFirst();
  }

  /**
   * {@return what the employer owes, mostly nothing} While the verdict is not decided, what it owes
   * if the worker turns out to be entitled, see {@link EmployerLiabilityCalculator#isUndecided}.
   * What cannot be told for want of a fact is a warning, {@link Warning.Code#LIABILITY_UNDECIDED}.
   */
  List<EmployerLiability> liabilities();

  /** {@return what is odd in the facts, mostly nothing} */
  List<Warning> warnings();

  /**
   * {@return what other interpretations of open points would change; empty where nobody has asked:
   * {@link AnswerCalculator#answer} leaves it empty, since it costs many answers}
   */
  Optional<List<InterpretationEffect>> interpretationEffects();

  /**
   * {@return what can still be done so that the worker becomes entitled; empty where nobody has
   * asked: {@link AnswerCalculator#answer} leaves it empty, since it costs many verdicts}
   */
  Optional<Remedies> remedies();

  /**
   * Refuses a digest that is none.
   *
   * @throws IllegalArgumentException if the digest has another form
   */
  @Value.Check
  default void check() {
    if (factsDigest().filter(digest -> !digest.matches("[0-9a-f]{64}")).isPresent()) {
      throw new IllegalArgumentException("factsDigest is not 64 hexadecimal digits in lower case");
    }
  }

  /** {@return a builder that starts from these parts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an answer from its parts. */
  final class Builder extends ImmutableAnswer.Builder {
    Builder() {}
  }
}
