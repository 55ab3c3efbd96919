package io.github.jkpsdk.rulebook;

import static io.github.jkpsdk.law.Dated.since;
import static io.github.jkpsdk.law.Instrument.BPJSTK_1_2022;
import static io.github.jkpsdk.law.Instrument.PERMENAKER_15_2021;
import static io.github.jkpsdk.law.Instrument.PERMENAKER_2_2025;
import static io.github.jkpsdk.law.Instrument.PP_36_2025;
import static io.github.jkpsdk.law.Instrument.PP_37_2021;
import static io.github.jkpsdk.law.Instrument.PP_44_2015;
import static io.github.jkpsdk.law.Instrument.PP_49_2023;
import static io.github.jkpsdk.law.Instrument.PP_6_2025;
import static io.github.jkpsdk.law.Instrument.PP_7_2025;
import static io.github.jkpsdk.verdict.Basis.PRACTICE;
import static io.github.jkpsdk.verdict.Basis.STATUTE;

import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.Condition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** The law as it stands, in one place: a change of a number is one more line here. */
final class StandardRulebook {

  /** PP 37/2021 comes into force. */
  private static final LocalDate START = LocalDate.of(2021, 2, 2);

  /** PP 6/2025 and Permenaker 2/2025 come into force. */
  private static final LocalDate AMENDED = LocalDate.of(2025, 2, 7);

  /** The first contribution month of PP 7/2025, and the first after PP 36/2025. */
  private static final LocalDate RELIEF = LocalDate.of(2025, 2, 1);

  private static final LocalDate RELIEF_OVER = LocalDate.of(2026, 2, 1);

  /** PP 49/2023 comes into force. */
  private static final LocalDate RECOMPOSED = LocalDate.of(2023, 10, 6);

  static final Rulebook LAW = create();

  private StandardRulebook() {}

  private static Rulebook create() {
    Rulebook.Builder law =
        Rulebook.builder()
            .firstDay(START)
            .firstClaimDay(BenefitMonths.CLAIMABLE_FROM)
            .checkedOn(LocalDate.of(2026, 11, 25))
            .sourcesUntil(LocalDate.of(2026, 10, 5));
    addBenefit(law);
    addEligibility(law);
    addEvidence(law);
    addConditions(law);
    addMissions(law);
    law.contributionLaw(contributionLaw()).timeLimits(timeLimits());
    return law.standing();
  }

  private static void addBenefit(Rulebook.Builder law) {
    LegalCitation rates = PP_37_2021.article(21).paragraph(1);
    LegalCitation newRates = PP_6_2025.article(21).paragraph(1);
    law.benefitWageCeiling(
            since(START, Rupiah.of(5_000_000), PP_37_2021.article(21).paragraph(3))
                .then(AMENDED, Rupiah.of(5_000_000), PP_6_2025.article(21).paragraph(3)))
        .benefitMonths(since(START, 6, rates).then(AMENDED, 6, newRates))
        .lastMonthAtEarlyRate(since(START, 3, rates).then(AMENDED, 3, newRates))
        .earlyReplacementRate(
            since(START, rate("0.45"), rates).then(AMENDED, rate("0.60"), newRates))
        .lateReplacementRate(
            since(START, rate("0.25"), rates).then(AMENDED, rate("0.60"), newRates))
        .arrearsCovered(
            since(START, 3, PP_37_2021.article(39).paragraph(1))
                .then(AMENDED, 3, PP_6_2025.article(39).paragraph(1)))
        .arrearsCoveredWhenInsolvent(since(AMENDED, 6, PP_6_2025.article("39A")))
        .shortfallOwed(statute(PP_37_2021.article(23)))
        .lumpSumOwed(statute(PP_37_2021.article(37)))
        .employerPaysFirst(
            statute(PP_37_2021.article(39).paragraph(3))
                .then(AMENDED, STATUTE, PP_6_2025.article(39).paragraph(3)));
  }

  private static void addEligibility(Rulebook.Builder law) {
    LegalCitation masaIur = PP_37_2021.article(19).paragraph(3);
    LegalCitation newMasaIur = PP_6_2025.article(19).paragraph(3);
    law.ageLimit(
            since(START, 54, PP_37_2021.article(4).paragraph(2).letter('b'), PP_37_2021.article(5)))
        .healthInsuranceAsWageEarner(
            since(
                    START,
                    true,
                    PP_37_2021.article(4).paragraph(3),
                    PP_37_2021.article(4).paragraph(4))
                .then(AMENDED, false, PP_6_2025.article(4).paragraph(3)))
        .qualifyingMonths(since(START, 12, masaIur).then(AMENDED, 12, newMasaIur))
        .qualifyingWindow(since(START, 24, masaIur).then(AMENDED, 24, newMasaIur))
        .consecutiveMonths(since(START, 6, masaIur).then(AMENDED, 0, newMasaIur))
        .monthsToClaim(
            since(START, 3, PP_37_2021.article(40).letter('a'))
                .then(AMENDED, 6, PP_6_2025.article(40).letter('a')))
        .lifetimeClaims(since(START, 3, PP_37_2021.article(35)))
        .yearsBetweenClaims(since(START, 5, PP_37_2021.article(35)));
  }

  private static void addEvidence(Rulebook.Builder law) {
    LegalCitation proof = PP_37_2021.article(20).paragraph(3);
    LegalCitation newProof = PP_6_2025.article(20).paragraph(3);
    LegalCitation newForm = PERMENAKER_2_2025.article(9).paragraph(3);
    law.reportToAnyOffice(since(START, false, proof).then(AMENDED, true, newProof, newForm))
        .reportReplacesCourtDeed(since(START, false, proof).then(AMENDED, true, newProof, newForm))
        .rulingAsCopy(since(START, false, proof).then(AMENDED, true, newProof, newForm));
  }

  private static ContributionLaw contributionLaw() {
    ContributionLaw.Builder law =
        ContributionLaw.builder()
            .firstMonth(YearMonth.of(2021, 2))
            .dueDay(since(START, 15, PP_44_2015.article(21)))
            .lateFee(since(START, rate("0.02"), PP_44_2015.article(22)));
    addRates(law);
    addRecomposition(law);
    addRelief(law);
    addWageBase(law);
    return law.build();
  }

  private static void addRates(ContributionLaw.Builder law) {
    law.wageCeiling(
            since(START, Rupiah.of(5_000_000), PP_37_2021.article(11).paragraph(7))
                .then(AMENDED, Rupiah.of(5_000_000), PP_6_2025.article(11).paragraph(7)))
        .rate(
            since(START, rate("0.0046"), PP_37_2021.article(11).paragraph(2))
                .then(AMENDED, rate("0.0036"), PP_6_2025.article(11).paragraph(2)))
        .governmentShare(since(START, rate("0.0022"), PP_37_2021.article(11).paragraph(4)));
  }

  private static void addRecomposition(ContributionLaw.Builder law) {
    LegalCitation recomposed = PP_37_2021.article(11).paragraph(5);
    LegalCitation newRecomposed = PP_6_2025.article(11).paragraph(5);
    LegalCitation jkk = PP_44_2015.article(16);
    law.shareFromJkk(
            since(START, rate("0.0014"), recomposed).then(AMENDED, rate("0.0014"), newRecomposed))
        .shareFromJkm(
            since(START, rate("0.0010"), recomposed).then(AMENDED, rate("0.0000"), newRecomposed))
        .jkkAtVeryLowRisk(since(START, rate("0.0024"), jkk))
        .jkkAtLowRisk(since(START, rate("0.0054"), jkk))
        .jkkAtMediumRisk(since(START, rate("0.0089"), jkk))
        .jkkAtHighRisk(since(START, rate("0.0127"), jkk))
        .jkkAtVeryHighRisk(since(START, rate("0.0174"), jkk))
        .jkm(since(START, rate("0.0030"), PP_44_2015.article(18)))
        .reducedJkm(
            since(START, rate("0.0020"), PP_37_2021.article(11).paragraph(5))
                .then(RECOMPOSED, rate("0.0020"), PP_49_2023.article("18A")));
  }

  private static void addRelief(ContributionLaw.Builder law) {
    LegalCitation relief = PP_7_2025.asWhole();
    LegalCitation prolonged = PP_36_2025.asWhole();
    law.jkkRelief(
            since(RELIEF, rate("0.50"), relief, prolonged)
                .then(RELIEF_OVER, rate("0.00"), prolonged))
        .reliefParticipants(since(RELIEF, 50, relief, prolonged))
        .reliefJkkSettledUntil(since(RELIEF, YearMonth.of(2025, 1), PP_36_2025.article(11)))
        .reliefSettledBy(since(RELIEF, LocalDate.of(2026, 6, 30), PP_36_2025.article(11)))
        .reliefLateFee(since(RELIEF, rate("0.02"), PP_7_2025.article(7)))
        .reliefShareFromJkkAtVeryLowRisk(since(RELIEF, rate("0.0012"), relief, prolonged));
  }

  private static void addWageBase(ContributionLaw.Builder law) {
    LegalCitation payForms = PP_44_2015.article(19);
    law.wageComponents(statute(PP_37_2021.article(13)))
        .dailyWageDays(since(START, 25, payForms))
        .pieceWorkMonths(since(START, 3, payForms))
        .weatherDependentMonths(since(START, 12, payForms));
  }

  private static void addConditions(Rulebook.Builder law) {
    law.putConditions(
            Condition.CITIZENSHIP, statute(PP_37_2021.article(4).paragraph(2).letter('a')))
        .putConditions(
            Condition.EMPLOYMENT_RELATION,
            statute(
                PP_37_2021.article(4).paragraph(2).letter('c'), PP_37_2021.article(1).number(6)))
        .putConditions(
            Condition.PROGRAMME_MEMBERSHIP,
            statute(PP_37_2021.article(4).paragraph(3))
                .then(AMENDED, STATUTE, PP_6_2025.article(4).paragraph(3)))
        .putConditions(Condition.TERMINATION_CAUSE, statute(PP_37_2021.article(20).paragraph(1)))
        .putConditions(
            Condition.FIXED_TERM_ENDED_EARLY,
            statute(PP_37_2021.article(19).paragraph(1), PP_37_2021.article(20).paragraph(2)))
        .putConditions(Condition.WILLING_TO_WORK, statute(PP_37_2021.article(19).paragraph(2)))
        .putConditions(
            Condition.NOT_REEMPLOYED,
            statute(PP_37_2021.article(40).letter('b'))
                .then(AMENDED, STATUTE, PP_6_2025.article(40).letter('b')))
        .putConditions(
            Condition.ALIVE,
            statute(PP_37_2021.article(40).letter('c'))
                .then(AMENDED, STATUTE, PP_6_2025.article(40).letter('c')));
  }

  private static void addMissions(Rulebook.Builder law) {
    LegalCitation missions = PERMENAKER_15_2021.asWhole();
    LegalCitation newMissions = PERMENAKER_2_2025.article(13);
    LegalCitation search = newMissions.paragraph(4);
    LegalCitation attendance = newMissions.paragraph(3).letter('b');
    LegalCitation form = newMissions.paragraph(5).letter('b');
    law.applications(since(START, 5, missions).then(AMENDED, 5, search))
        .applicationsByCompany(since(START, true, missions).then(AMENDED, false, search))
        .attendancePercent(since(START, 80, missions).then(AMENDED, 80, attendance))
        .putConditions(Condition.MONTH_FILED_IN_WINDOW, practice(missions, BPJSTK_1_2022.asWhole()))
        .putConditions(
            Condition.MONTH_NOT_REEMPLOYED,
            statute(PP_37_2021.article(40).letter('b'))
                .then(AMENDED, STATUTE, PP_6_2025.article(40).letter('b')))
        .putConditions(
            Condition.SELF_ASSESSMENT,
            practice(missions).then(AMENDED, PRACTICE, newMissions.paragraph(2)))
        .putConditions(Condition.JOB_SEARCH, practice(missions).then(AMENDED, STATUTE, search))
        .putConditions(
            Condition.TRAINING_ATTENDANCE, practice(missions).then(AMENDED, STATUTE, attendance))
        .putConditions(Condition.CONFIRMATION_LETTER, practice(BPJSTK_1_2022.asWhole()))
        .putConditions(Condition.EMPLOYMENT_STATUS_FORM, since(AMENDED, STATUTE, form));
  }

  private static TimeLimits timeLimits() {
    LegalCitation procedure = PERMENAKER_15_2021.asWhole();
    LegalCitation claims = BPJSTK_1_2022.asWhole();
    return TimeLimits.builder()
        .registerWorker(since(START, days(30, STATUTE), PP_37_2021.article(6).paragraph(1)))
        .issueMembershipNumber(
            since(START, workingDays(1, STATUTE), PP_37_2021.article(6).paragraph(3)))
        .reportDataChange(since(START, workingDays(7, STATUTE), PP_37_2021.article(9)))
        .reportTermination(
            since(START, workingDays(7, PRACTICE), procedure)
                .then(AMENDED, workingDays(7, STATUTE), PERMENAKER_2_2025.article(9).paragraph(1)))
        .payInstalment(
            since(START, workingDays(3, PRACTICE), procedure)
                .then(AMENDED, workingDays(3, STATUTE), PERMENAKER_2_2025.article(13).paragraph(6)))
        .fileMonths2To5(since(START, days(5, PRACTICE), procedure, claims))
        .fileMonth6(since(START, workingDays(5, PRACTICE), procedure, claims))
        .reportPlacement(since(START, workingDays(7, STATUTE), PP_37_2021.article(28)))
        .reportTrainingCompleted(since(START, workingDays(7, STATUTE), PP_37_2021.article(33)))
        .claimReimbursement(
            since(
                START,
                new TimeLimit(3, TimeLimit.Unit.MONTHS, STATUTE),
                PP_37_2021.article(39).paragraph(5)))
        .payReimbursement(
            since(START, workingDays(7, STATUTE), PP_37_2021.article(39).paragraph(6)))
        .build();
  }

  private static TimeLimit days(int days, Basis basis) {
    return new TimeLimit(days, TimeLimit.Unit.DAYS, basis);
  }

  private static TimeLimit workingDays(int days, Basis basis) {
    return new TimeLimit(days, TimeLimit.Unit.WORKING_DAYS, basis);
  }

  private static Dated<Basis> practice(LegalCitation citation, LegalCitation... others) {
    return since(START, PRACTICE, citation, others);
  }

  private static Dated<Basis> statute(LegalCitation citation, LegalCitation... others) {
    return since(START, STATUTE, citation, others);
  }

  private static BigDecimal rate(String rate) {
    return new BigDecimal(rate);
  }
}
