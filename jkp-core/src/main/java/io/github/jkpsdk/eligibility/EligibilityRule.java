package io.github.jkpsdk.eligibility;

import static io.github.jkpsdk.verdict.Fact.known;

import io.github.jkpsdk.employment.AgreementType;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.EnterpriseScale;
import io.github.jkpsdk.participant.JobSearchCommitment;
import io.github.jkpsdk.participant.Programme;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.termination.TerminationEvidence;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Grounds;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The conditions of entitlement, in their order. The code that decides makes the finding. */
enum EligibilityRule {

  /** Article 4(2)a. */
  CITIZENSHIP {
    @Override
    Finding assess(Assessment a) {
      return a.law().citizenship.finding(a.known().citizenship());
    }
  },

  /** Articles 4(2)b and 5: who was enrolled before the programme joined it on its first day. */
  AGE_AT_REGISTRATION {
    @Override
    Finding assess(Assessment a) {
      LocalDate birth = a.known().birthDate();
      LocalDate enrolled = a.known().registeredOn();
      int limit = a.law().ageLimit;
      if (birth == null || enrolled == null) {
        return a.undecided(
            a.law().ageAtRegistration,
            () ->
                known(
                    birth == null ? null : Fact.of("birthDate", birth),
                    enrolled == null ? null : Fact.of("registeredOn", enrolled),
                    Fact.of("ageLimit", limit)),
            missing(
                birth == null ? "participant.birthDate" : null,
                enrolled == null ? "participant.registeredOn" : null));
      }
      LocalDate firstDay = a.law().firstDay;
      LocalDate joined = enrolled.isBefore(firstDay) ? firstDay : enrolled;
      int age = CompletedYears.between(birth, joined);
      return a.found(
          a.law().ageAtRegistration,
          age < limit,
          () ->
              List.of(
                  Fact.of("birthDate", birth),
                  Fact.of("participantSince", joined),
                  Fact.of("ageAtRegistration", age),
                  Fact.of("ageLimit", limit)));
    }
  },

  /** Articles 4(2)c and 1(6). */
  EMPLOYMENT_RELATION {
    @Override
    Finding assess(Assessment a) {
      return a.law().employmentRelation.finding(a.known().segment());
    }
  },

  /** Article 4(3); a worker who was never enrolled is no participant, article 37. */
  PROGRAMME_MEMBERSHIP {
    @Override
    Finding assess(Assessment a) {
      Employer employer = a.known().employer();
      if (!employer.enrolledWorker()) {
        return a.found(
            a.law().programmeMembership, false, () -> List.of(Fact.of("enrolledWorker", false)));
      }
      EnterpriseScale scale = a.known().scale();
      Set<Programme> programmes = a.known().programmes();
      Grounds grounds =
          () ->
              known(
                  programmes == null ? null : Fact.of("programmes", inOrder(programmes)),
                  scale == null ? null : Fact.of("scale", scale));
      if (programmes == null) {
        return a.undecided(
            a.law().programmeMembership,
            grounds,
            missing("participant.programmes", scale == null ? "employment.employer.scale" : null));
      }
      if (!programmes.contains(Programme.JKK)
          || !programmes.contains(Programme.JKM)
          || !programmes.contains(Programme.JHT)) {
        return a.found(a.law().programmeMembership, false, grounds);
      }
      if (programmes.contains(Programme.JP)) {
        return a.found(a.law().programmeMembership, true, grounds);
      }
      return scale == null
          ? a.undecided(a.law().programmeMembership, grounds, "employment.employer.scale")
          : a.found(
              a.law().programmeMembership,
              scale == EnterpriseScale.MICRO || scale == EnterpriseScale.SMALL,
              grounds);
    }

    private List<Programme> inOrder(Set<Programme> programmes) {
      return programmes.stream().sorted().toList();
    }
  },

  /** Article 4(3), and 4(4) until PP 6/2025 deleted it. */
  HEALTH_INSURANCE {
    @Override
    Finding assess(Assessment a) {
      return a.law().healthInsurance.finding(a.known().healthInsurance());
    }
  },

  /** Article 20(1). */
  TERMINATION_CAUSE {
    @Override
    Finding assess(Assessment a) {
      return a.law().terminationCause.finding(a.known().cause());
    }
  },

  /** Articles 19(1) and 20(2): a term that simply ran out gives nothing. */
  FIXED_TERM_ENDED_EARLY {
    @Override
    Finding assess(Assessment a) {
      AgreementType type = a.known().agreementType();
      if (type == null) {
        return a.undecided(a.law().fixedTermEndedEarly, Grounds.NONE, "employment.agreement.type");
      }
      if (type == AgreementType.PKWTT) {
        return a.law().permanentAgreement;
      }
      TerminationCause cause = a.known().cause();
      LocalDate end = a.known().agreementEnd();
      LocalDate terminated = a.terminationDate();
      Grounds grounds =
          () ->
              known(
                  Fact.of("agreement", type),
                  end == null ? null : Fact.of("agreementEnd", end),
                  Fact.of("terminationDate", terminated),
                  cause == null ? null : Fact.of("cause", cause));
      if (cause == TerminationCause.CONTRACT_EXPIRED) {
        return a.found(a.law().fixedTermEndedEarly, false, grounds);
      }
      return end == null
          ? a.undecided(a.law().fixedTermEndedEarly, grounds, "employment.agreement.end")
          : a.found(a.law().fixedTermEndedEarly, terminated.isBefore(end), grounds);
    }
  },

  /** Article 20(3). */
  TERMINATION_EVIDENCE {
    @Override
    Finding assess(Assessment a) {
      List<TerminationEvidence> proofs = a.known().evidence();
      return proofs == null
          ? a.undecided(a.law().terminationEvidence, Grounds.NONE, "termination.evidence")
          : Proofs.finding(a, proofs);
    }
  },

  /** Article 19(3). */
  QUALIFYING_MONTHS {
    @Override
    Finding assess(Assessment a) {
      return MasaIur.qualifyingMonths(a);
    }
  },

  /** Article 19(3) as it stood until 2025-02-06. */
  CONSECUTIVE_MONTHS {
    @Override
    Finding assess(Assessment a) {
      return MasaIur.consecutiveMonths(a);
    }
  },

  /** Article 40 letter a. */
  FILED_IN_TIME {
    @Override
    Finding assess(Assessment a) {
      LocalDate filed = a.known().firstFiledOn();
      LocalDate day = filed == null ? a.asOf() : filed;
      TimeToClaim.Limit limit = a.law().timeToClaim.after(a.terminationDate());
      return a.found(
          limit.law(),
          limit.includes(day),
          () ->
              List.of(
                  Fact.of("terminationDate", limit.termination()),
                  Fact.of(filed == null ? "notFiledBy" : "filedOn", day),
                  Fact.of("lastDay", limit.lastDay()),
                  Fact.of("monthsToClaim", limit.months())));
    }
  },

  /** Article 19(2). */
  WILLING_TO_WORK {
    @Override
    Finding assess(Assessment a) {
      JobSearchCommitment commitment = a.known().commitment();
      if (commitment == null) {
        return a.undecided(a.law().willingToWork, Grounds.NONE, "commitment");
      }
      return a.found(
          a.law().willingToWork,
          !commitment.refused(),
          () ->
              List.of(
                  commitment
                      .signedOn()
                      .map(day -> Fact.of("signedOn", day))
                      .orElse(Fact.of("refused", true))));
    }
  },

  /** Article 40 letter b. */
  NOT_REEMPLOYED {
    @Override
    Finding assess(Assessment a) {
      return NewWork.finding(a);
    }
  },

  /** Article 40 letter c; the right does not pass to heirs. */
  ALIVE {
    @Override
    Finding assess(Assessment a) {
      LocalDate died = a.known().diedOn();
      return died == null
          ? a.law().noDeath
          : a.found(a.law().alive, died.isAfter(a.asOf()), () -> List.of(Fact.of("diedOn", died)));
    }
  },

  /** Article 35. */
  LIFETIME_CLAIMS {
    @Override
    Finding assess(Assessment a) {
      return a.facts().priorBenefits().isEmpty()
          ? a.law().noEarlierBenefit
          : EarlierBenefits.finding(a);
    }
  };

  /** The paths of facts that are not known; null stands for one that is. */
  private static List<String> missing(@Nullable String first, @Nullable String second) {
    if (first == null || second == null) {
      return List.of(first == null ? Objects.requireNonNull(second) : first);
    }
    return List.of(first, second);
  }

  /** What the condition comes to in a case. */
  abstract Finding assess(Assessment a);
}
