package io.github.jkpsdk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.activity.JobApplication;
import io.github.jkpsdk.answer.Answer.Warning;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.ActivityEvent;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.fixture.CaseFacts;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.participant.Nik;
import io.github.jkpsdk.participant.Participant;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.termination.TerminationEvidence;
import io.github.jkpsdk.termination.TerminationEvidence.ReportOffice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is odd but possible, on both sides of each limit. */
class WarningsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 25);
  private static final JkpCase BASE = Cases.eligible();

  /** Each warning as its code and what was seen and is usual. */
  private static List<String> warnings(Claim claim, LocalDate asOf) {
    return Jkp.standard().answer(claim, asOf).warnings().stream()
        .map(WarningsTest::summary)
        .toList();
  }

  private static String summary(Warning warning) {
    StringBuilder summary = new StringBuilder(warning.code() + " at " + warning.paths());
    warning
        .facts()
        .forEach(
            fact ->
                summary.append(
                    fact.toString().replaceAll(".*\\[name=(.*), value=(.*)]", ", $1 $2")));
    return summary.toString();
  }

  private static List<String> warnings(JkpCase facts) {
    return warnings(Claim.of(facts), DAY);
  }

  private static List<String> ofWage(String amount) {
    Employment employment = BASE.employment();
    return warnings(
        BASE.toBuilder()
            .employment(employment.toBuilder().reportedWage(CaseFacts.rupiah(amount)).build())
            .build());
  }

  private static List<String> ofPerson(Participant.Builder person) {
    return warnings(BASE.toBuilder().participant(person.build()).build());
  }

  private static Participant.Builder person() {
    return BASE.participant().toBuilder();
  }

  @Test
  void theDayAfterTheLawWasCheckedIsOdd() {
    Claim claim = Claim.of(BASE);
    LocalDate checked = Rulebook.standard().checkedOn();
    LocalDate after = checked.plusDays(1);

    assertThat(warnings(claim, checked)).isEmpty();
    assertThat(warnings(claim, after))
        .containsExactly(
            "ASKED_AFTER_LAW_WAS_CHECKED at [asOf], seen %s, usual %s".formatted(after, checked));
  }

  @Test
  void aBirthDateThatIsNotThatOfTheNumberIsOdd() {
    assertThat(ofPerson(person().nik(Nik.of("3299991705900001")))).isEmpty();
    assertThat(ofPerson(person().nik(Nik.of("3299995705900001")))).as("of a woman").isEmpty();
    assertThat(ofPerson(person().nik(Nik.of("3299991805900001"))))
        .as("the days would tell a part of the number")
        .containsExactly("NIK_BIRTH_DATE_DIFFERS at [participant.nik, participant.birthDate]");
  }

  @Test
  void aBirthDayOver120YearsBackIsOdd() {
    assertThat(ofPerson(person().birthDate(DAY.minusYears(120)))).isEmpty();
    assertThat(ofPerson(person().birthDate(LocalDate.of(1906, 6, 24))))
        .containsExactly("BIRTH_DAY_LONG_AGO at [participant.birthDate], seen 1906, usual 1906");
    assertThat(ofPerson(person().birthDate(LocalDate.of(1890, 5, 17))))
        .containsExactly("BIRTH_DAY_LONG_AGO at [participant.birthDate], seen 1890, usual 1906");
  }

  @Test
  void aWageBeyondTheUsualIsOdd() {
    assertThat(ofWage("100000000")).isEmpty();
    assertThat(ofWage("100000000.01"))
        .containsExactly(
            "WAGE_UNUSUALLY_HIGH at [employment.reportedWage], seen 100000000, usual 100000000");
    assertThat(ofWage("100000")).isEmpty();
    assertThat(ofWage("4000"))
        .containsExactly(
            "WAGE_UNUSUALLY_LOW at [employment.reportedWage], seen 4000, usual 100000");
  }

  @Test
  void theActualWageIsLookedAtAsWell() {
    Employment actual = BASE.employment().toBuilder().actualWage(Rupiah.of(400_000_000)).build();

    assertThat(warnings(BASE.toBuilder().employment(actual).build()))
        .containsExactly(
            "WAGE_UNUSUALLY_HIGH at [employment.actualWage], seen 400000000, usual 100000000");
  }

  private static List<String> ofArrears(int stated, Optional<LocalDate> start, String paid) {
    return ofArrears(stated, start, Optional.of(CaseFacts.history(paid)));
  }

  private static List<String> ofArrears(
      int stated, Optional<LocalDate> start, Optional<ContributionHistory> paid) {
    Employment employment =
        BASE.employment().toBuilder()
            .employer(Employer.builder().arrearsMonths(stated).build())
            .agreement(WorkAgreement.builder().type(WorkAgreement.Type.PKWTT).start(start).build())
            .build();
    return warnings(BASE.toBuilder().employment(employment).contributions(paid).build());
  }

  @Test
  void statedArrearsThatTheContributionsContradictAreOdd() {
    Optional<LocalDate> start = Optional.of(LocalDate.of(2024, 1, 10));
    String paid = "2024-01..2026-01";
    String differs =
        "ARREARS_DIFFER_FROM_CONTRIBUTIONS at [employment.employer.arrearsMonths, contributions]";

    assertThat(ofArrears(3, start, paid)).isEmpty();
    assertThat(ofArrears(2, start, paid)).containsExactly(differs + ", seen 2, usual 3");
    assertThat(ofArrears(4, start, paid)).containsExactly(differs + ", seen 4, usual 3");
    assertThat(ofArrears(0, Optional.empty(), paid)).as("start not known").isEmpty();
    assertThat(ofArrears(4, Optional.empty(), paid)).containsExactly(differs + ", seen 4, usual 3");
    assertThat(ofArrears(2, start, paid + " ?2026-02")).as("a month not known").isEmpty();
    assertThat(ofArrears(1, start, paid + " ?2026-02"))
        .containsExactly(differs + ", seen 1, usual 2");
  }

  @Test
  void statedArrearsThatReachBackBeforeTheAgreementAreOdd() {
    Optional<LocalDate> start = Optional.of(LocalDate.of(2026, 2, 10));
    String longer =
        "ARREARS_LONGER_THAN_AGREEMENT at [employment.employer.arrearsMonths,"
            + " employment.agreement.start]";

    assertThat(ofArrears(3, start, Optional.empty())).as("February to April").isEmpty();
    assertThat(ofArrears(4, start, Optional.empty())).containsExactly(longer + ", seen 4, usual 3");
    assertThat(ofArrears(4, Optional.empty(), Optional.empty())).as("start not known").isEmpty();
    assertThat(ofArrears(240, Optional.empty(), Optional.empty()))
        .as("start not known, nor any law before 2021")
        .isEmpty();
  }

  private static List<String> ofCauses(TerminationCause stated, TerminationCause recorded) {
    return warnings(
        BASE.toBuilder()
            .termination(
                BASE.termination().toBuilder().cause(stated).recordedCause(recorded).build())
            .build());
  }

  @Test
  void aRecordedCauseThatIsNotTheStatedOneIsOdd() {
    assertThat(ofCauses(TerminationCause.EFFICIENCY, TerminationCause.EFFICIENCY)).isEmpty();
    assertThat(ofCauses(TerminationCause.EFFICIENCY, TerminationCause.RESIGNATION))
        .containsExactly(
            "CAUSE_DIFFERS_FROM_RECORD at [termination.cause, termination.recordedCause],"
                + " seen RESIGNATION, usual EFFICIENCY");
  }

  private static List<String> ofProofs(TerminationEvidence... proofs) {
    return warnings(
        BASE.toBuilder()
            .termination(BASE.termination().toBuilder().evidence(List.of(proofs)).build())
            .build());
  }

  private static TerminationEvidence.Builder acceptance() {
    return TerminationEvidence.builder().kind(TerminationEvidence.Kind.ACCEPTANCE_AND_REPORT);
  }

  @Test
  void thePiecesOfOneProofInTwoEntriesAreOdd() {
    TerminationEvidence accepted = acceptance().accepted(true).build();
    TerminationEvidence reported = acceptance().reportReceiptFrom(ReportOffice.PROVINCE).build();
    TerminationEvidence whole =
        accepted.toBuilder().reportReceiptFrom(ReportOffice.PROVINCE).build();

    assertThat(ofProofs(accepted, reported))
        .containsExactly(
            "PROOF_IN_SEVERAL_ENTRIES at [termination.evidence], seen ACCEPTANCE_AND_REPORT");
    assertThat(ofProofs(accepted, reported, whole)).as("one of them will do").isEmpty();
    assertThat(ofProofs(accepted, accepted)).as("together they will not do").isEmpty();
    assertThat(ofProofs(accepted)).isEmpty();
  }

  @Test
  void aWageThatWasSeenIsNotPrinted() {
    JkpCase facts = BASE.toBuilder().employment(with -> with.reportedWage(345_001_234)).build();

    assertThat(warnings(Claim.of(facts), DAY)).first().asString().contains("345001234");
    assertThat(Jkp.standard().answer(facts, DAY).toString())
        .contains("WAGE_UNUSUALLY_HIGH")
        .doesNotContain("345001234");
  }

  @Test
  void anApplicationOnTheListTwiceIsOdd() {
    ClaimStory story = ClaimStory.of(BASE).applied("2026-06-20", "PT Contoh A");
    assertThat(warnings(story.applied("2026-06-21", "PT Contoh A").claim(), DAY))
        .as("on another day")
        .isEmpty();
    JobApplication driver =
        JobApplication.builder()
            .on(LocalDate.of(2026, 6, 21))
            .company("PT Contoh A")
            .position("driver")
            .build();
    assertThat(warnings(story.then(new ActivityEvent.Applied(driver)).claim(), DAY))
        .as("for another position")
        .isEmpty();
    assertThat(warnings(story.applied("2026-06-21", "PT Contoh A").claim(), DAY))
        .containsExactly("APPLICATION_LISTED_TWICE at [events], seen 4, usual 3");
  }

  @Test
  void aSelfAssessmentBeforeTheClaimIsOdd() {
    String odd = "SELF_ASSESSMENT_BEFORE_CLAIM at [events], seen 2026-06-19, usual 2026-06-20";

    assertThat(
            warnings(
                ClaimStory.of(BASE).filed(1, "2026-06-20").selfAssessed("2026-06-20").claim(), DAY))
        .isEmpty();
    assertThat(warnings(ClaimStory.of(BASE).selfAssessed("2026-06-19").claim(), DAY))
        .as("not filed yet")
        .isEmpty();
    assertThat(
            warnings(
                ClaimStory.of(BASE).selfAssessed("2026-06-19").filed(1, "2026-06-20").claim(), DAY))
        .containsExactly(odd);
  }
}
