package io.github.jkpsdk.casefile;

import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.employment.AgreementType;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.EnterpriseScale;
import io.github.jkpsdk.employment.Segment;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.participant.Citizenship;
import io.github.jkpsdk.participant.HealthInsurance;
import io.github.jkpsdk.participant.JobSearchCommitment;
import io.github.jkpsdk.participant.Participant;
import io.github.jkpsdk.participant.Programme;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.termination.TerminationEvidence;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts that decide a case, laid out flat once, null where not known: for code that assesses
 * millions of cases and cannot afford an {@code Optional} for every look. Everybody else reads the
 * {@link JkpCase}, where each of these facts is documented.
 *
 * @param terminationDate the day of the termination
 * @param cause its cause
 * @param evidence its proofs
 * @param citizenship the participant's citizenship
 * @param birthDate the participant's day of birth
 * @param registeredOn the participant's day of registration
 * @param programmes the programmes
 * @param healthInsurance the segment of health insurance
 * @param employer the employer
 * @param scale the size of the enterprise
 * @param segment the segment of membership
 * @param agreementType the kind of work agreement
 * @param agreementEnd the last day of its term
 * @param contributions the paid months
 * @param commitment the commitment to look for work
 * @param firstFiledOn the day of the first claim
 * @param reemployment new work
 * @param diedOn the day of death
 */
public record KnownFacts(
    LocalDate terminationDate,
    @Nullable TerminationCause cause,
    @Nullable List<TerminationEvidence> evidence,
    @Nullable Citizenship citizenship,
    @Nullable LocalDate birthDate,
    @Nullable LocalDate registeredOn,
    @Nullable Set<Programme> programmes,
    @Nullable HealthInsurance healthInsurance,
    Employer employer,
    @Nullable EnterpriseScale scale,
    @Nullable Segment segment,
    @Nullable AgreementType agreementType,
    @Nullable LocalDate agreementEnd,
    @Nullable ContributionHistory contributions,
    @Nullable JobSearchCommitment commitment,
    @Nullable LocalDate firstFiledOn,
    @Nullable Reemployment reemployment,
    @Nullable LocalDate diedOn)
    implements Serializable {

  static KnownFacts of(JkpCase facts) {
    Termination termination = facts.termination();
    Participant participant = facts.participant();
    Employment employment = facts.employment();
    return new KnownFacts(
        termination.date(),
        termination.cause().orElse(null),
        termination.evidence().orElse(null),
        participant.citizenship().orElse(null),
        participant.birthDate().orElse(null),
        participant.registeredOn().orElse(null),
        participant.programmes().orElse(null),
        participant.healthInsurance().orElse(null),
        employment.employer(),
        employment.employer().scale().orElse(null),
        employment.segment().orElse(null),
        employment.agreement().flatMap(WorkAgreement::type).orElse(null),
        employment.agreement().flatMap(WorkAgreement::end).orElse(null),
        facts.contributions().orElse(null),
        facts.commitment().orElse(null),
        facts.firstFiledOn().orElse(null),
        facts.reemployment().orElse(null),
        facts.diedOn().orElse(null));
  }
}
