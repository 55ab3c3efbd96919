package io.github.jkpsdk.benchmarks;

import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.participant.Participant;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.termination.TerminationEvidence;
import io.github.jkpsdk.verdict.BenefitPayer;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.util.Optional;

/**
 * Decides the fifteen conditions and the payer in plain Java, with the numbers of the law and the
 * default readings written in, and says nothing of why. What an explanation costs is measured
 * against it.
 */
final class Floor {

  /** Outcomes take two bits each, in the order of the conditions; the payer follows. */
  static final int RULES = 15;

  private static final int FIRST_DAY = 20210202;
  private static final int AMENDED = 20250207;

  private static final long MET = 0;
  private static final long NOT_MET = 1;
  private static final long UNDECIDED = 2;
  private static final long NOT_APPLICABLE = 3;

  private static final long AGENCY_PAYS = 1;
  private static final long EMPLOYER_PAYS = 2;
  private static final long PAYER_UNDECIDED = 3;

  /** The lower bit of every outcome; it stands without the upper one where not met. */
  private static final long LOW_BITS = 0x1555_5555L;

  private Floor() {}

  /** The outcome of a condition in what was decided. */
  static Outcome outcome(long decided, int rule) {
    long bits = (decided >>> (2 * rule)) & 3;
    if (bits == MET) {
      return Outcome.MET;
    }
    if (bits == NOT_MET) {
      return Outcome.NOT_MET;
    }
    return bits == UNDECIDED ? Outcome.UNDECIDED : Outcome.NOT_APPLICABLE;
  }

  /** The payer in what was decided, where there is one. */
  static Optional<BenefitPayer> payer(long decided) {
    long bits = decided >>> (2 * RULES);
    if (bits == 0) {
      return Optional.empty();
    }
    if (bits == PAYER_UNDECIDED) {
      return Optional.of(BenefitPayer.UNDECIDED);
    }
    return Optional.of(
        bits == AGENCY_PAYS ? BenefitPayer.BPJS_KETENAGAKERJAAN : BenefitPayer.EMPLOYER);
  }

  static long decide(FlatCase c) {
    if (c.terminated < FIRST_DAY || c.asOf < FIRST_DAY) {
      throw new IllegalArgumentException("not covered");
    }
    boolean isNew = c.asOf >= AMENDED;
    int month = month(c.terminated);
    long decided =
        citizenship(c)
            | age(c) << 2
            | segment(c) << 4
            | programmes(c) << 6
            | health(c, isNew) << 8
            | cause(c) << 10
            | fixedTerm(c) << 12
            | evidence(c, isNew) << 14
            | qualifying(c, month) << 16
            | consecutive(c, month, isNew) << 18
            | filed(c) << 20
            | willing(c) << 22
            | notReemployed(c) << 24
            | alive(c) << 26
            | lifetime(c, month) << 28;
    long notMet = decided & ~(decided >>> 1) & LOW_BITS;
    return notMet == 0 ? decided | payer(c, isNew) << (2 * RULES) : decided;
  }

  private static long of(boolean met) {
    return met ? MET : NOT_MET;
  }

  private static long citizenship(FlatCase c) {
    return c.citizenship == null
        ? UNDECIDED
        : of(c.citizenship == Participant.Citizenship.INDONESIAN);
  }

  private static long age(FlatCase c) {
    if (c.born == 0 || c.registered == 0) {
      return UNDECIDED;
    }
    return of((Math.max(c.registered, FIRST_DAY) - c.born) / 10_000 < 54);
  }

  private static long segment(FlatCase c) {
    return c.segment == null ? UNDECIDED : of(c.segment == Employment.Segment.WAGE_EARNER);
  }

  private static long programmes(FlatCase c) {
    if (!c.enrolled) {
      return NOT_MET;
    }
    if (!c.programmesKnown) {
      return UNDECIDED;
    }
    if (!c.jkk || !c.jkm || !c.jht) {
      return NOT_MET;
    }
    if (c.jp) {
      return MET;
    }
    return c.scale == null
        ? UNDECIDED
        : of(c.scale == Employer.Scale.MICRO || c.scale == Employer.Scale.SMALL);
  }

  private static long health(FlatCase c, boolean isNew) {
    if (c.healthInsurance == null) {
      return UNDECIDED;
    }
    return of(
        isNew
            ? c.healthInsurance != Participant.HealthInsurance.NOT_REGISTERED
            : c.healthInsurance == Participant.HealthInsurance.WAGE_EARNER);
  }

  private static long cause(FlatCase c) {
    return c.cause == null ? UNDECIDED : of(!c.cause.isExcluded());
  }

  private static long fixedTerm(FlatCase c) {
    if (c.agreement == null) {
      return UNDECIDED;
    }
    if (c.agreement == WorkAgreement.Type.PKWTT) {
      return NOT_APPLICABLE;
    }
    if (c.cause == TerminationCause.CONTRACT_EXPIRED) {
      return NOT_MET;
    }
    return c.agreementEnd == 0 ? UNDECIDED : of(c.terminated < c.agreementEnd);
  }

  private static long evidence(FlatCase c, boolean isNew) {
    if (c.proofs == null) {
      return UNDECIDED;
    }
    for (FlatCase.Proof proof : c.proofs) {
      if (isValid(proof, isNew)) {
        return MET;
      }
    }
    return NOT_MET;
  }

  private static boolean isValid(FlatCase.Proof proof, boolean isNew) {
    return switch (proof.kind) {
      case ACCEPTANCE_AND_REPORT ->
          proof.accepted
              && (proof.office == TerminationEvidence.ReportOffice.REGENCY_OR_CITY
                  || (isNew && proof.office != null));
      case COLLECTIVE_AGREEMENT -> proof.courtDeed || (isNew && proof.office != null);
      case COURT_RULING ->
          proof.finalAndBinding
              && (proof.document == TerminationEvidence.CourtDocument.EXCERPT
                  || proof.document
                      == (isNew
                          ? TerminationEvidence.CourtDocument.COPY
                          : TerminationEvidence.CourtDocument.JUDGMENT));
    };
  }

  private static long qualifying(FlatCase c, int month) {
    return c.contributionsKnown ? of(paidIn(c, month - 24, month - 1) >= 12) : UNDECIDED;
  }

  private static long consecutive(FlatCase c, int month, boolean isNew) {
    if (isNew) {
      return NOT_APPLICABLE;
    }
    return c.contributionsKnown ? of(hasRun(c, month)) : UNDECIDED;
  }

  private static boolean hasRun(FlatCase c, int month) {
    for (int last = month - 1; last >= month - 19; last--) {
      if (paidIn(c, last - 5, last) == 6) {
        return true;
      }
    }
    return false;
  }

  private static long filed(FlatCase c) {
    int last = plusMonths(c.terminated, 3);
    if (last >= AMENDED) {
      last = plusMonths(c.terminated, 6);
    }
    return of((c.filed == 0 ? c.asOf : c.filed) <= last);
  }

  private static long willing(FlatCase c) {
    return c.commitmentKnown ? of(!c.refused) : UNDECIDED;
  }

  private static long notReemployed(FlatCase c) {
    if (!c.reemployed
        || c.reemployedOn > c.asOf
        || c.workKind == Reemployment.Kind.SELF_EMPLOYMENT) {
      return MET;
    }
    return c.reemployedOn == 0 || c.workKind == null ? UNDECIDED : NOT_MET;
  }

  private static long alive(FlatCase c) {
    return of(c.died == 0 || c.died > c.asOf);
  }

  private static long lifetime(FlatCase c, int month) {
    if (c.priorFirstPaid.length == 0) {
      return MET;
    }
    if (c.priorFirstPaid.length >= 3) {
      return NOT_MET;
    }
    int latest = 0;
    for (int firstPaid : c.priorFirstPaid) {
      if (firstPaid == 0) {
        return UNDECIDED;
      }
      latest = Math.max(latest, firstPaid);
    }
    return c.contributionsKnown ? of(paidIn(c, month(latest) + 1, month - 1) >= 60) : UNDECIDED;
  }

  private static long payer(FlatCase c, boolean isNew) {
    if (c.arrears <= 3) {
      return AGENCY_PAYS;
    }
    if (!isNew || c.arrears > 6 || c.insolvency == Employer.Insolvency.NONE) {
      return EMPLOYER_PAYS;
    }
    return c.insolvency == null ? PAYER_UNDECIDED : AGENCY_PAYS;
  }

  private static int paidIn(FlatCase c, int first, int last) {
    int count =
        Long.bitCount(c.paid & mask(first, last))
            + Long.bitCount(c.paidLater & mask(first - Long.SIZE, last - Long.SIZE));
    for (int i = 0; i < c.settledMonths.length; i++) {
      int month = c.settledMonths[i];
      if (month >= Math.max(first, 0) && month <= last && c.settledOn[i] > c.asOf) {
        count--;
      }
    }
    return count;
  }

  private static long mask(int first, int last) {
    int from = Math.max(first, 0);
    int to = Math.min(last, Long.SIZE - 1);
    return from > to ? 0 : -1L << from & -1L >>> (Long.SIZE - 1 - to);
  }

  private static int month(int day) {
    return (day / 10_000 - 2021) * 12 + day / 100 % 100 - 2;
  }

  /** May name a day after the end of its month, which compares as the last day does. */
  private static int plusMonths(int day, int months) {
    int month = day / 100 % 100 + months;
    return month <= 12 ? day + months * 100 : day + 10_000 + (months - 12) * 100;
  }
}
