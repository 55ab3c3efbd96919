package io.github.jkpsdk.programme;

import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.participant.Programme;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.termination.TerminationCause;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The catalogue of claims of the other programmes, one constant for each reason to claim. Practice:
 * the agency's claim guide.
 */
public enum ProgrammeClaim {
  /** Old age savings at the retirement age of 56. */
  JHT_RETIREMENT_AGE(Programme.JHT),
  /** Old age savings on retirement under the company's collective agreement. */
  JHT_COMPANY_RETIREMENT(Programme.JHT),
  /** Old age savings at the end of a fixed term (PKWT). */
  JHT_FIXED_TERM_ENDED(Programme.JHT),
  /** Old age savings of the self-employed (<i>BPU</i>) who stopped their business. */
  JHT_BUSINESS_STOPPED(Programme.JHT),
  /** Old age savings on resignation. */
  JHT_RESIGNATION(Programme.JHT),
  /** Old age savings on termination (PHK). */
  JHT_TERMINATION(Programme.JHT),
  /** Old age savings on leaving Indonesia for good. */
  JHT_LEAVING_INDONESIA(Programme.JHT),
  /** Old age savings on total permanent disability. */
  JHT_TOTAL_PERMANENT_DISABILITY(Programme.JHT),
  /** Old age savings on death. */
  JHT_DEATH(Programme.JHT),
  /** Part of the old age savings; see {@link PartialWithdrawal#RETIREMENT_PREPARATION}. */
  JHT_PARTIAL_RETIREMENT_PREPARATION(Programme.JHT),
  /** Part of the old age savings; see {@link PartialWithdrawal#HOUSING}. */
  JHT_PARTIAL_HOUSING(Programme.JHT),
  /** Old age savings of migrant workers (<i>PMI</i>). */
  JHT_MIGRANT_WORKER(Programme.JHT),
  /** Death insurance. */
  JKM_DEATH(Programme.JKM),
  /** Pension insurance at the retirement age. */
  JP_RETIREMENT_AGE(Programme.JP),
  /** Pension insurance on total permanent disability. */
  JP_TOTAL_PERMANENT_DISABILITY(Programme.JP),
  /** Work accident insurance. */
  JKK_WORK_ACCIDENT(Programme.JKK);

  /**
   * How a claim is handed in.
   *
   * @param channels where; none where the guide names none
   * @param papers with which; none where the agency names them claim by claim
   */
  public record Route(List<Channel> channels, List<Paper> papers) implements Serializable {

    /** Keeps its own lists. */
    public Route {
      Objects.requireNonNull(channels, "channels");
      Objects.requireNonNull(papers, "papers");
      channels = List.copyOf(channels);
      papers = List.copyOf(papers);
    }
  }

  private final Programme programme;

  ProgrammeClaim(Programme programme) {
    this.programme = programme;
  }

  /**
   * What a worker, or the heirs, may claim besides JKP after a termination, going by its cause. Not
   * looked at is whether the worker is enrolled in the programme, which of two reasons to retire
   * holds, and whether a disability came from a work accident.
   *
   * @param termination the termination
   * @return the claims in the order of the catalogue; empty where the cause is not known
   */
  public static Optional<List<ProgrammeClaim>> forTermination(Termination termination) {
    return Objects.requireNonNull(termination, "termination").cause().map(ProgrammeClaim::forCause);
  }

  /** {@return what the heirs may claim after a death, also after one that follows a termination} */
  public static List<ProgrammeClaim> afterDeath() {
    return List.of(JHT_DEATH, JKM_DEATH);
  }

  private static List<ProgrammeClaim> forCause(TerminationCause cause) {
    return switch (cause) {
      case RESIGNATION -> List.of(JHT_RESIGNATION);
      case TOTAL_PERMANENT_DISABILITY ->
          List.of(JHT_TOTAL_PERMANENT_DISABILITY, JP_TOTAL_PERMANENT_DISABILITY, JKK_WORK_ACCIDENT);
      case PENSION -> List.of(JHT_RETIREMENT_AGE, JHT_COMPANY_RETIREMENT, JP_RETIREMENT_AGE);
      case DEATH -> afterDeath();
      case CONTRACT_EXPIRED -> List.of(JHT_FIXED_TERM_ENDED);
      default -> List.of(JHT_TERMINATION);
    };
  }

  /** {@return the programme that pays} */
  public Programme programme() {
    return programme;
  }

  /** {@return how it is handed in, by date, each with its text} */
  public Dated<Route> route() {
    return switch (programme) {
      case JHT -> ClaimGuide.OLD_AGE_SAVINGS;
      case JP -> ClaimGuide.PENSION;
      case JKM -> ClaimGuide.DEATH;
      case JKK -> ClaimGuide.WORK_ACCIDENT;
    };
  }

  /** Ways to hand in a claim. */
  public enum Channel {
    /** Online. */
    ONLINE,
    /** At a branch office. */
    BRANCH_OFFICE,
    /** Through the priority service. */
    PRIORITY
  }

  /** Papers that a claim needs. */
  public enum Paper {
    /** Participant card. */
    PARTICIPANT_CARD,
    /** Electronic identity card (<i>e-KTP</i>) of the worker. */
    WORKER_IDENTITY_CARD,
    /** Electronic identity card of the heir. */
    HEIR_IDENTITY_CARD,
    /** Death certificate. */
    DEATH_CERTIFICATE,
    /** Family card (<i>kartu keluarga</i>). */
    FAMILY_CARD,
    /** Statement on the heirs by the competent official. */
    HEIR_STATEMENT,
    /** Marriage book, where the heir is the spouse. */
    MARRIAGE_BOOK,
    /** Other supporting papers. */
    OTHER_SUPPORTING_PAPERS
  }
}
