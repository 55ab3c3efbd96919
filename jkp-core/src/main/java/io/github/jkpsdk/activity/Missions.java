package io.github.jkpsdk.activity;

import io.github.jkpsdk.interpretation.ActivityPeriod;
import io.github.jkpsdk.interpretation.ApplicationCount;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.TraineeCondition;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.ConditionInForce;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Grounds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks what benefit months 2 to 6 ask for: self-assessment, search for work, attendance at a
 * training, confirmation letter and, for month 6, the employment status form. Permenaker 2/2025
 * article 13, before it Permenaker 15/2021; the law of the day of filing decides.
 *
 * <p>A condition that is not fulfilled is undecided while its time runs, with its last day as the
 * fact {@code openUntil}, and not met afterwards.
 *
 * <p>Immutable and thread-safe.
 */
public final class Missions {

  private static final int LAST_MONTH = 6;

  private final Rulebook rulebook;
  private final Interpretations interpretations;

  private Missions(Rulebook rulebook, Interpretations interpretations) {
    this.rulebook = rulebook;
    this.interpretations = interpretations;
  }

  /**
   * {@return the missions under some law}
   *
   * @param rulebook the numbers
   * @param interpretations the readings
   */
  public static Missions under(Rulebook rulebook, Interpretations interpretations) {
    return new Missions(rulebook, interpretations);
  }

  /**
   * {@return the days whose activities count; empty while the first claim is not filed}
   *
   * @param question the benefit month
   */
  public Optional<ActivityMonth> activityMonth(MissionMonth question) {
    return activityMonth(question, interpretations.of(ActivityPeriod.class));
  }

  private static Optional<ActivityMonth> activityMonth(
      MissionMonth question, ActivityPeriod reading) {
    return reading == ActivityPeriod.BENEFIT_MONTH
        ? question.reference().map(day -> ActivityMonth.before(question.month(), day))
        : question.filedOn().or(question::closesOn).map(ActivityMonth::upTo);
  }

  /**
   * {@return the findings for a benefit month, in a stable order}
   *
   * @param question the benefit month
   * @param done what was done on or before the day of asking
   */
  public List<Finding> findings(MissionMonth question, Activities done) {
    Finding search = jobSearch(question, done);
    Finding attendance = attendance(question, done);
    if (isTraineeMonth(question, attendance) && search.outcome() != attendance.outcome()) {
      search = restingOn(search, interpretations.of(TraineeCondition.class));
      attendance = restingOn(attendance, interpretations.of(TraineeCondition.class));
    }
    List<Finding> findings = new ArrayList<>();
    findings.add(selfAssessment(question, done));
    findings.add(search);
    findings.add(attendance);
    findings.add(confirmation(question, done));
    if (question.month() == LAST_MONTH) {
      findings.add(statusForm(question, done));
    }
    return List.copyOf(findings);
  }

  /**
   * Whether a finding leaves something to do, given how search for work and training combine.
   *
   * @param finding the finding of a mission
   * @param all all findings of the benefit month
   * @param month the benefit month
   * @return false where the finding is met or not asked, or the other one suffices
   */
  public boolean isWanting(Finding finding, List<Finding> all, int month) {
    if (isSettled(finding)) {
      return false;
    }
    Outcome attendance = outcome(all, Condition.TRAINING_ATTENDANCE);
    boolean trainee = month < LAST_MONTH && attendance != Outcome.NOT_APPLICABLE;
    boolean mustAttend =
        interpretations.of(TraineeCondition.class) == TraineeCondition.ATTENDANCE_REQUIRED;
    return switch (finding.condition()) {
      case JOB_SEARCH -> !trainee || (!mustAttend && attendance != Outcome.MET);
      case TRAINING_ATTENDANCE -> mustAttend || outcome(all, Condition.JOB_SEARCH) != Outcome.MET;
      default -> true;
    };
  }

  private static boolean isSettled(Finding finding) {
    return finding.outcome() == Outcome.MET || finding.outcome() == Outcome.NOT_APPLICABLE;
  }

  private static Outcome outcome(List<Finding> findings, Condition rule) {
    return findings.stream()
        .filter(finding -> finding.condition() == rule)
        .map(Finding::outcome)
        .findFirst()
        .orElse(Outcome.NOT_APPLICABLE);
  }

  private static boolean isTraineeMonth(MissionMonth question, Finding attendance) {
    return question.month() < LAST_MONTH && attendance.outcome() != Outcome.NOT_APPLICABLE;
  }

  private static Finding restingOn(Finding finding, Interpretation reading) {
    List<Interpretation> readings = new ArrayList<>(finding.interpretations());
    readings.add(reading);
    return Finding.of(
        new ConditionInForce(finding.condition(), finding.basis(), finding.citations(), readings),
        finding.outcome(),
        new Grounds.Stated(finding.facts(), finding.missingFacts()));
  }

  private Finding selfAssessment(MissionMonth question, Activities done) {
    List<Fact> facts =
        done.selfAssessedOn().map(day -> Fact.of("selfAssessedOn", day)).stream().toList();
    return timed(
        law(Condition.SELF_ASSESSMENT, question),
        done.selfAssessedOn().isPresent(),
        question.closesOn(),
        question,
        facts);
  }

  private Finding confirmation(MissionMonth question, Activities done) {
    boolean signed = done.confirmedMonths().contains(question.month());
    return timed(
        law(Condition.CONFIRMATION_LETTER, question),
        signed,
        question.closesOn(),
        question,
        List.of(Fact.of("signed", signed)));
  }

  private Finding statusForm(MissionMonth question, Activities done) {
    Dated<Basis> form = conditions(Condition.EMPLOYMENT_STATUS_FORM);
    if (form.find(question.lawDay()).isEmpty()) {
      return Finding.of(
          law(Condition.EMPLOYMENT_STATUS_FORM, form.versions().get(0)),
          Outcome.NOT_APPLICABLE,
          Grounds.NONE);
    }
    List<Fact> facts =
        done.statusFormFilledOn().map(day -> Fact.of("filledOn", day)).stream().toList();
    return timed(
        law(Condition.EMPLOYMENT_STATUS_FORM, question),
        done.statusFormFilledOn().isPresent(),
        question.closesOn(),
        question,
        facts);
  }

  /**
   * {@return how far the search for work of a benefit month has come}
   *
   * @param question the benefit month
   * @param done what was done on or before the day of asking
   */
  public SearchProgress progress(MissionMonth question, Activities done) {
    JobSearch search = JobSearch.in(activityMonth(question), done);
    int required = rulebook.applications().on(question.lawDay());
    return new SearchProgress(search.count(countsCompanies(question)), required);
  }

  private boolean countsCompanies(MissionMonth question) {
    return rulebook.applicationsByCompany().on(question.lawDay())
        || interpretations.of(ApplicationCount.class) == ApplicationCount.DISTINCT_COMPANIES;
  }

  private Finding jobSearch(MissionMonth question, Activities done) {
    Optional<ActivityMonth> days = activityMonth(question);
    int required = rulebook.applications().on(question.lawDay());
    JobSearch search = JobSearch.in(days, done);
    boolean lawCountsCompanies = rulebook.applicationsByCompany().on(question.lawDay());
    boolean countsCompanies = countsCompanies(question);
    ConditionInForce law = law(Condition.JOB_SEARCH, question);
    if (!lawCountsCompanies && search.companies() != search.applications()) {
      law = law.restingOn(interpretations.of(ApplicationCount.class));
    }
    if (!search.equals(JobSearch.in(activityMonth(question, otherPeriod()), done))) {
      law = law.restingOn(interpretations.of(ActivityPeriod.class));
    }
    return timed(
        law,
        search.count(countsCompanies) >= required || search.calls() > 0,
        days.map(ActivityMonth::to),
        question,
        search.facts(countsCompanies, required));
  }

  private ActivityPeriod otherPeriod() {
    return interpretations.of(ActivityPeriod.class) == ActivityPeriod.BENEFIT_MONTH
        ? ActivityPeriod.UP_TO_FILING
        : ActivityPeriod.BENEFIT_MONTH;
  }

  private Finding attendance(MissionMonth question, Activities done) {
    ConditionInForce law = law(Condition.TRAINING_ATTENDANCE, question);
    Optional<ActivityMonth> days = activityMonth(question);
    if (question.month() == LAST_MONTH || days.isEmpty() || !isTrainee(days.get(), done)) {
      return Finding.of(law, Outcome.NOT_APPLICABLE, Grounds.NONE);
    }
    LocalDate last = days.get().to();
    List<TrainingAttendance> records =
        done.attendance().stream().filter(record -> days.get().contains(record.to())).toList();
    long attended = records.stream().mapToLong(TrainingAttendance::attended).sum();
    long held = records.stream().mapToLong(TrainingAttendance::held).sum();
    int required = rulebook.attendancePercent().on(question.lawDay());
    List<Fact> facts =
        List.of(
            Fact.of("attended", attended),
            Fact.of("held", held),
            Fact.of("percentRequired", required));
    boolean isEnough = held > 0 && attended * 100 >= held * required;
    return timed(law, isEnough, Optional.of(last), question, facts);
  }

  private static boolean isTrainee(ActivityMonth days, Activities done) {
    return done.training()
        .filter(training -> !training.startsOn().isAfter(days.to()))
        .filter(training -> !training.endsOn().isBefore(days.from()))
        .filter(
            training ->
                done.leftTrainingOn().filter(left -> !left.isAfter(days.from())).isEmpty()
                    || done.attendance().stream().anyMatch(record -> days.contains(record.to())))
        .isPresent();
  }

  private static Finding timed(
      ConditionInForce law,
      boolean met,
      Optional<LocalDate> lastDay,
      MissionMonth question,
      List<Fact> facts) {
    if (met) {
      return Finding.of(law, Outcome.MET, new Grounds.Stated(facts, List.of()));
    }
    if (lastDay.isEmpty()) {
      return Finding.of(law, Outcome.UNDECIDED, new Grounds.Stated(facts, List.of("filedOn")));
    }
    if (question.asOf().isAfter(lastDay.get())) {
      return Finding.of(law, Outcome.NOT_MET, new Grounds.Stated(facts, List.of()));
    }
    List<Fact> open = new ArrayList<>(facts);
    open.add(Fact.of("openUntil", lastDay.get()));
    return Finding.of(law, Outcome.UNDECIDED, new Grounds.Stated(open, List.of()));
  }

  /**
   * {@return a condition of a benefit month as the law of a day has it}
   *
   * @param rule the condition
   * @param day the day
   */
  public ConditionInForce condition(Condition rule, LocalDate day) {
    return law(rule, conditions(rule).versionOn(day));
  }

  private ConditionInForce law(Condition rule, MissionMonth question) {
    return condition(rule, question.lawDay());
  }

  private static ConditionInForce law(Condition rule, Dated.Version<Basis> version) {
    return new ConditionInForce(rule, version.value(), version.citations(), List.of());
  }

  private Dated<Basis> conditions(Condition rule) {
    return Optional.ofNullable(rulebook.conditions().get(rule))
        .orElseThrow(
            () -> new IllegalArgumentException("conditions has no " + rule + "; it is required"));
  }
}
