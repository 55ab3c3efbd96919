package io.github.jkpsdk.answer;

import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.participant.Participant.HealthInsurance;
import io.github.jkpsdk.programme.ProgrammeClaim;
import io.github.jkpsdk.termination.TerminationEvidence;
import io.github.jkpsdk.verdict.BenefitPayer;
import io.github.jkpsdk.verdict.Condition;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What can still be done so that a worker becomes entitled, and what else there is to claim. Every
 * remedy was tried: with the facts changed the condition comes out met.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface Remedies extends Serializable permits ImmutableRemedies {

  /** What all remedies together come to. */
  enum Outcome {
    /** The worker is entitled. */
    NOT_NEEDED,
    /** With all remedies together the worker is entitled. */
    ELIGIBLE_IF,
    /** Facts are missing; with what is known now nothing bars the right. */
    UNDECIDED,
    /** A condition is not met for good. */
    FINAL
  }

  /**
   * How a condition that is not met, or not decided, can still be met; or that it cannot.
   *
   * <p>Immutable, thread-safe and serializable.
   */
  @Value.Immutable
  @ValueType
  sealed interface Remedy extends Serializable permits ImmutableRemedy {

    /** What can be done; the names are stable. */
    enum Kind {
      /** Nothing: the condition is not met for good. */
      FINAL,
      /** Find out what is not known: {@link Remedy#missingFacts()}. */
      TELL_FACTS,
      /** Go on paying contributions until a planned termination, as is assumed. */
      CONTINUE_CONTRIBUTIONS,
      /** Pay contributions in arrears: {@link Remedy#months()}. PP 37/2021 article 39. */
      SETTLE_CONTRIBUTIONS,
      /** Complete a proof of the termination: {@link Remedy#pieces()}. Article 20(3). */
      COMPLETE_PROOF,
      /** Sign the commitment to look for work (KAPK), also after a refusal. Article 19(2). */
      SIGN_COMMITMENT,
      /** Register in the national health insurance (JKN). Article 4(3). */
      REGISTER_HEALTH_INSURANCE,
      /** Have the reason corrected that is on record for the end of the membership. Practice. */
      CORRECT_RECORD
    }

    /** Where a fact stands. */
    enum Source {
      /** The identity card (<i>KTP</i>). */
      IDENTITY_CARD,
      /** The payslip. */
      PAYSLIP,
      /** The card of BPJS Ketenagakerjaan. */
      BPJS_CARD,
      /** The application JMO of BPJS Ketenagakerjaan. */
      JMO_APPLICATION,
      /** The card or the application of the national health insurance (BPJS Kesehatan). */
      HEALTH_INSURANCE_CARD,
      /** The portal SIAPkerja. */
      SIAPKERJA,
      /** The work agreement. */
      AGREEMENT,
      /** The letter of termination, the agreement on it, or the ruling. */
      TERMINATION_PAPERS,
      /** The employer. */
      EMPLOYER
    }

    /**
     * A fact that decides and is not known.
     *
     * @param path a path into the case
     * @param sources where a person finds it, the best place first
     */
    record MissingFact(String path, List<Source> sources) implements Serializable {

      /** Keeps its own list. */
      public MissingFact {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(sources, "sources");
        sources = List.copyOf(sources);
      }

      /**
       * {@return a missing fact with where a person finds it; nowhere where only the person knows}
       *
       * @param path a path into the case
       */
      public static MissingFact of(String path) {
        return WhereToFind.of(Objects.requireNonNull(path, "path"));
      }
    }

    /** {@return a builder that starts without any part} */
    static Builder builder() {
      return new Builder();
    }

    /** {@return the condition} */
    Condition condition();

    /** {@return what can be done} */
    Kind kind();

    /** {@return who has to do it; empty where nothing can be done, and where facts are missing} */
    Optional<Duty.Holder> holder();

    /** {@return the last day, included; empty where there is none or it is not known} */
    Optional<LocalDate> until();

    /**
     * {@return how many paid months are short, on the day the remedies are judged} Empty where the
     * condition does not count the months of the qualifying window.
     */
    Optional<Integer> monthsShort();

    /** {@return the unpaid months that an employer in arrears can still settle, ascending} */
    List<YearMonth> months();

    /**
     * {@return how many of {@link #months()}, whichever, are enough for the condition} Empty where
     * all are needed, and where it matters which.
     */
    Optional<Integer> enough();

    /**
     * {@return the first month of another termination, later than this one, on whose every day the
     * condition would be met if contributions are paid from the month of asking on} Given for
     * {@link Kind#FINAL}; empty where there is none.
     */
    Optional<YearMonth> earliest();

    /** {@return the proof that would do once it is complete; one remedy for each kind} */
    Optional<TerminationEvidence.Kind> proof();

    /** {@return what that proof lacks, by the names of the case such as {@code courtDeed}} */
    List<String> pieces();

    /** {@return the registrations of which each would do} */
    List<HealthInsurance> registrations();

    /** {@return the facts that are missing, with where a person finds them} */
    List<MissingFact> missingFacts();

    /** {@return the texts in force} */
    List<LegalCitation> citations();

    /** {@return the interpretations of open points on which it rests, mostly none} */
    List<Interpretation> interpretations();

    /** {@return a builder that starts from these parts} */
    default Builder toBuilder() {
      return new Builder().from(this);
    }

    /** Builds a remedy from its parts. */
    final class Builder extends ImmutableRemedy.Builder {
      Builder() {}
    }
  }

  /**
   * Months of contributions.
   *
   * @param from the first one
   * @param to the last one, included
   */
  record Months(YearMonth from, YearMonth to) implements Serializable {

    /** Checks that both are given. */
    public Months {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }
  }

  /** {@return a builder that starts without any part} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the day of asking} */
  LocalDate asOf();

  /**
   * {@return the day on which the remedies are judged: that of a planned termination, else asOf}
   */
  LocalDate judgedOn();

  /** {@return what all remedies together come to} */
  Outcome outcome();

  /**
   * {@return the months of contributions that are taken for paid, since they are due until a
   * planned termination} Empty where no termination is planned or nobody knows the contributions.
   */
  Optional<Months> assumedPaid();

  /**
   * {@return what can be done for each condition that is not met or not decided, in the order of
   * the verdict} A condition may have several, of which one is enough.
   */
  List<Remedy> remedies();

  /**
   * {@return the first month of another, later termination that would give the right if
   * contributions are paid from the month of asking on and all else is done} Empty unless {@link
   * Outcome#FINAL}, and where no later month would.
   */
  Optional<YearMonth> earliest();

  /**
   * {@return who pays the cash benefit once everything is done} What is settled after the
   * termination was in arrears at it, so an employer may still have to pay first; PP 37/2021
   * article 39(3). Empty unless {@link Outcome#ELIGIBLE_IF}.
   */
  Optional<BenefitPayer> payer();

  /**
   * {@return what may be claimed from the other programmes, going by the cause of the termination,
   * or by the heirs of a worker who has died} Only of programmes the worker is in; of any where
   * that is not known. See {@link ProgrammeClaim#forTermination}.
   */
  List<ProgrammeClaim> otherClaims();

  /** {@return what the employer owes, mostly nothing} */
  List<EmployerLiability> liabilities();

  /** {@return a builder that starts from these parts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds remedies from their parts. */
  final class Builder extends ImmutableRemedies.Builder {
    Builder() {}
  }
}
