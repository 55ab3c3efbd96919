package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.law.Interpretation;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.immutables.value.Value;

/**
 * One reading for every open point of the law. Immutable, thread-safe and serializable.
 *
 * <p>{@link #standard()} holds the defaults. A finding that rests on a reading names it.
 */
@Value.Immutable
@ValueType
public sealed interface Interpretations extends Serializable permits ImmutableInterpretations {

  /** {@return the default readings} */
  static Interpretations standard() {
    return builder().build();
  }

  /** {@return a builder that starts from the default readings} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Whether the month of the termination belongs to the qualifying window.
   *
   * @return the reading
   */
  @Value.Default
  default TerminationMonth terminationMonth() {
    return TerminationMonth.EXCLUDED;
  }

  /**
   * Where the consecutive months asked for until 2025-02-06 must lie.
   *
   * @return the reading
   */
  @Value.Default
  default ConsecutiveMonths consecutiveMonths() {
    return ConsecutiveMonths.ENDING_AT_TERMINATION;
  }

  /**
   * How the five years between two benefits are counted.
   *
   * @return the reading
   */
  @Value.Default
  default YearsBetweenBenefits yearsBetweenBenefits() {
    return YearsBetweenBenefits.CONTRIBUTION_MONTHS;
  }

  /**
   * Which day decides the law of an instalment.
   *
   * @return the reading
   */
  @Value.Default
  default InstalmentLaw instalmentLaw() {
    return InstalmentLaw.PAYMENT_OR_FILING_DATE;
  }

  /**
   * What becomes of a right whose three months had run out before the six months of PP 6/2025 came
   * into force on 2025-02-07.
   *
   * @return the reading
   */
  @Value.Default
  default LapsedTimeToClaim lapsedTimeToClaim() {
    return LapsedTimeToClaim.STAYS_LAPSED;
  }

  /**
   * How an instalment or a contribution share is brought to whole rupiah.
   *
   * @return the reading
   */
  @Value.Default
  default Rounding rounding() {
    return Rounding.HALF_UP;
  }

  /**
   * Which new work ends the right.
   *
   * @return the reading
   */
  @Value.Default
  default WorkEndingRight workEndingRight() {
    return WorkEndingRight.WAGE_EMPLOYMENT;
  }

  /**
   * Who pays where a bankrupt or closed enterprise is in arrears for longer than article 39A of PP
   * 6/2025 covers.
   *
   * @return the reading
   */
  @Value.Default
  default InsolventArrears insolventArrears() {
    return InsolventArrears.EMPLOYER_PAYS_FIRST;
  }

  /**
   * Whether the wage ceiling limits what an employer owes under articles 37 and 39(3), which cite
   * only article 21(1).
   *
   * @return the reading
   */
  @Value.Default
  default LiabilityCeiling liabilityCeiling() {
    return LiabilityCeiling.APPLIES;
  }

  /**
   * What another running wage job means for one who loses the job that is registered for the
   * programme.
   *
   * @return the reading
   */
  @Value.Default
  default SeveralEmployers severalEmployers() {
    return SeveralEmployers.REGISTERED_EMPLOYER_ONLY;
  }

  /**
   * Until when a contribution that was settled late must have been paid to count.
   *
   * @return the reading
   */
  @Value.Default
  default LateSettlement lateSettlement() {
    return LateSettlement.PAID_BY_ASSESSMENT;
  }

  /**
   * Which days the five days of the filing windows of months 2 to 5 are.
   *
   * @return the reading
   */
  @Value.Default
  default WindowDays windowDays() {
    return WindowDays.CALENDAR_DAYS;
  }

  /**
   * Whether joint leave (<i>cuti bersama</i>) counts as working days in the periods of the agency
   * and its portal.
   *
   * @return the reading
   */
  @Value.Default
  default AgencyJointLeave agencyJointLeave() {
    return AgencyJointLeave.NOT_WORKING;
  }

  /**
   * Whether joint leave (<i>cuti bersama</i>) counts as working days in the duties of employers and
   * participants.
   *
   * @return the reading
   */
  @Value.Default
  default EmployerJointLeave employerJointLeave() {
    return EmployerJointLeave.WORKING;
  }

  /**
   * What a missed filing window costs.
   *
   * @return the reading
   */
  @Value.Default
  default MissedWindow missedWindow() {
    return MissedWindow.MONTH_FORFEITED;
  }

  /**
   * What is counted from 2025-02-07, where the law says applications and texts of the portal say
   * different companies.
   *
   * @return the reading
   */
  @Value.Default
  default ApplicationCount applicationCount() {
    return ApplicationCount.APPLICATIONS;
  }

  /**
   * How attendance at the training and the search for work combine in months 2 to 5.
   *
   * @return the reading
   */
  @Value.Default
  default TraineeCondition traineeCondition() {
    return TraineeCondition.EITHER_SUFFICES;
  }

  /**
   * Which month of activity counts for a benefit month.
   *
   * @return the reading
   */
  @Value.Default
  default ActivityPeriod activityPeriod() {
    return ActivityPeriod.BENEFIT_MONTH;
  }

  /**
   * What becomes of a month that was filed before the day of being hired.
   *
   * @return the reading
   */
  @Value.Default
  default FiledBeforeHiring filedBeforeHiring() {
    return FiledBeforeHiring.FILED_BEFORE_STAYS;
  }

  /**
   * What is left of the death insurance rate from 2025-02, when nothing is recomposed from it any
   * more.
   *
   * @return the reading
   */
  @Value.Default
  default JkmShare jkmShare() {
    return JkmShare.FULL_RATE;
  }

  /**
   * What is left of work accident insurance for a wage above the ceiling.
   *
   * @return the reading
   */
  @Value.Default
  default JkkAboveCeiling jkkAboveCeiling() {
    return JkkAboveCeiling.GROSS_ON_FULL_WAGE;
  }

  /**
   * All readings, one for every open point.
   *
   * @return the readings, in a stable order
   */
  default List<Interpretation> readings() {
    return List.of(
        terminationMonth(),
        consecutiveMonths(),
        yearsBetweenBenefits(),
        instalmentLaw(),
        lapsedTimeToClaim(),
        rounding(),
        workEndingRight(),
        insolventArrears(),
        liabilityCeiling(),
        severalEmployers(),
        lateSettlement(),
        windowDays(),
        agencyJointLeave(),
        employerJointLeave(),
        missedWindow(),
        applicationCount(),
        traineeCondition(),
        activityPeriod(),
        filedBeforeHiring(),
        jkmShare(),
        jkkAboveCeiling());
  }

  /**
   * The readings that are not the default ones.
   *
   * @return the readings, in the order of {@link #readings()}
   */
  default List<Interpretation> deviations() {
    List<Interpretation> defaults = standard().readings();
    return readings().stream().filter(reading -> !defaults.contains(reading)).toList();
  }

  /**
   * The same readings but for one, given by its stable names.
   *
   * @param point the open point, such as {@code ROUNDING}
   * @param name the reading, such as {@code DOWN}
   * @return the readings with that one changed
   * @throws IllegalArgumentException if there is no such point or reading; the message lists those
   *     there are
   */
  default Interpretations with(String point, String name) {
    Builder builder = toBuilder();
    switch (point) {
      case "TERMINATION_MONTH" ->
          builder.terminationMonth(reading(TerminationMonth.class, point, name));
      case "CONSECUTIVE_MONTHS" ->
          builder.consecutiveMonths(reading(ConsecutiveMonths.class, point, name));
      case "YEARS_BETWEEN_BENEFITS" ->
          builder.yearsBetweenBenefits(reading(YearsBetweenBenefits.class, point, name));
      case "INSTALMENT_LAW" -> builder.instalmentLaw(reading(InstalmentLaw.class, point, name));
      case "LAPSED_TIME_TO_CLAIM" ->
          builder.lapsedTimeToClaim(reading(LapsedTimeToClaim.class, point, name));
      case "ROUNDING" -> builder.rounding(reading(Rounding.class, point, name));
      case "WORK_ENDING_RIGHT" ->
          builder.workEndingRight(reading(WorkEndingRight.class, point, name));
      case "INSOLVENT_ARREARS" ->
          builder.insolventArrears(reading(InsolventArrears.class, point, name));
      case "LIABILITY_CEILING" ->
          builder.liabilityCeiling(reading(LiabilityCeiling.class, point, name));
      case "SEVERAL_EMPLOYERS" ->
          builder.severalEmployers(reading(SeveralEmployers.class, point, name));
      case "LATE_SETTLEMENT" -> builder.lateSettlement(reading(LateSettlement.class, point, name));
      case "WINDOW_DAYS" -> builder.windowDays(reading(WindowDays.class, point, name));
      case "AGENCY_JOINT_LEAVE" ->
          builder.agencyJointLeave(reading(AgencyJointLeave.class, point, name));
      case "EMPLOYER_JOINT_LEAVE" ->
          builder.employerJointLeave(reading(EmployerJointLeave.class, point, name));
      case "MISSED_WINDOW" -> builder.missedWindow(reading(MissedWindow.class, point, name));
      case "APPLICATION_COUNT" ->
          builder.applicationCount(reading(ApplicationCount.class, point, name));
      case "TRAINEE_CONDITION" ->
          builder.traineeCondition(reading(TraineeCondition.class, point, name));
      case "ACTIVITY_PERIOD" -> builder.activityPeriod(reading(ActivityPeriod.class, point, name));
      case "FILED_BEFORE_HIRING" ->
          builder.filedBeforeHiring(reading(FiledBeforeHiring.class, point, name));
      case "JKM_SHARE" -> builder.jkmShare(reading(JkmShare.class, point, name));
      case "JKK_ABOVE_CEILING" ->
          builder.jkkAboveCeiling(reading(JkkAboveCeiling.class, point, name));
      default ->
          throw new IllegalArgumentException(
              "interpretation is "
                  + point
                  + "; allowed are "
                  + readings().stream().map(Interpretation::point).toList());
    }
    return builder.build();
  }

  private static <R extends Enum<R>> R reading(Class<R> readings, String point, String name) {
    for (R reading : readings.getEnumConstants()) {
      if (reading.name().equals(name)) {
        return reading;
      }
    }
    throw new IllegalArgumentException(
        point + " is " + name + "; allowed are " + Arrays.toString(readings.getEnumConstants()));
  }

  /** {@return a builder that starts from these readings} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds readings; what is not set keeps its default. */
  final class Builder extends ImmutableInterpretations.Builder {
    Builder() {}
  }
}
