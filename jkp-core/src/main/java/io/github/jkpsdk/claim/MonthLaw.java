package io.github.jkpsdk.claim;

import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.TraineeCondition;
import io.github.jkpsdk.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the benefit months after the first ask for, as the law stands from one day on. */
final class MonthLaw {

  final MonthFiledInWindow filedInWindow;
  final MonthNotReemployed notReemployed;
  final JobSearch jobSearch;
  private final SelfAssessment selfAssessment;
  private final TrainingAttendanceCondition attendance;
  private final ConfirmationLetter letter;
  private final EmploymentStatusForm form;
  private final TraineeCondition traineeCondition;

  MonthLaw(Rulebook law, Interpretations interpretations, LocalDate day) {
    filedInWindow = new MonthFiledInWindow(law, day);
    notReemployed = new MonthNotReemployed(law, interpretations, day);
    jobSearch = new JobSearch(law, interpretations, day);
    selfAssessment = new SelfAssessment(law, day);
    attendance = new TrainingAttendanceCondition(law, interpretations, day);
    letter = new ConfirmationLetter(law, day);
    form = new EmploymentStatusForm(law, day);
    traineeCondition = interpretations.of(TraineeCondition.class);
  }

  /** The activities of the month, together with what they come to. */
  MonthFindings.Activity activity(MonthQuestion question) {
    SearchOrTraining either =
        SearchOrTraining.of(
            jobSearch.assess(question), attendance.assess(question), traineeCondition);
    List<MonthFinding> others = new ArrayList<>(3);
    others.add(letter.assess(question));
    if (question.isLast()) {
      others.add(form.assess(question));
    }
    return new MonthFindings.Activity(selfAssessment.assess(question), either, others);
  }
}
