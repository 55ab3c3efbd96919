package io.github.jkpsdk.json.tables;

import static io.github.jkpsdk.json.engine.ObjectCodec.object;
import static io.github.jkpsdk.json.engine.Texts.TEXT;

import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.explanation.ExplainedFinding;
import io.github.jkpsdk.explanation.ExplainedMonth;
import io.github.jkpsdk.explanation.ExplainedTask;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Lists;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.verdict.Finding;
import java.util.List;

/** What an answer says to people, beside what it says to programs. */
final class ExplanationCodecs {

  private static final Codec<ExplainedFinding> FINDING =
      object(Draft::new, Draft::finding)
          .required(
              "finding",
              FindingCodecs.FINDING,
              ExplainedFinding::finding,
              (draft, v) -> draft.finding = v)
          .required("title", TEXT, ExplainedFinding::title, (draft, v) -> draft.title = v)
          .required("outcome", TEXT, ExplainedFinding::outcome, (draft, v) -> draft.outcome = v)
          .required("sentence", TEXT, ExplainedFinding::sentence, (draft, v) -> draft.sentence = v);

  private static final Codec<ExplainedMonth> MONTH =
      object(MonthDraft::new, MonthDraft::month)
          .required(
              "month",
              ClaimCodecs.BENEFIT_MONTH,
              ExplainedMonth::month,
              (draft, v) -> draft.month = v)
          .required("status", TEXT, ExplainedMonth::status, (draft, v) -> draft.status = v)
          .required(
              "findings",
              Lists.of(FINDING),
              ExplainedMonth::findings,
              (draft, v) -> draft.findings = v);

  private static final Codec<ExplainedTask> TASK =
      object(TaskDraft::new, TaskDraft::task)
          .required("holder", TEXT, ExplainedTask::holder, (draft, v) -> draft.holder = v)
          .required("task", TEXT, ExplainedTask::task, (draft, v) -> draft.task = v)
          .required("time", TEXT, ExplainedTask::time, (draft, v) -> draft.time = v)
          .required(
              "citations",
              AnswerCodecs.CITATIONS,
              ExplainedTask::citations,
              (draft, v) -> draft.citations = v);

  static final List<Binding<?>> BINDINGS =
      List.of(
          new Binding<>(ExplainedFinding.class, FINDING),
          new Binding<>(ExplainedMonth.class, MONTH),
          new Binding<>(ExplainedTask.class, TASK));

  private ExplanationCodecs() {}

  @SuppressWarnings("NullAway.Init")
  private static final class Draft {
    private Finding finding;
    private String title;
    private String outcome;
    private String sentence;

    ExplainedFinding finding() {
      return new ExplainedFinding(finding, title, outcome, sentence);
    }
  }

  @SuppressWarnings("NullAway.Init")
  private static final class MonthDraft {
    private BenefitMonth month;
    private String status;
    private List<ExplainedFinding> findings;

    ExplainedMonth month() {
      return new ExplainedMonth(month, status, findings);
    }
  }

  @SuppressWarnings("NullAway.Init")
  private static final class TaskDraft {
    private String holder;
    private String task;
    private String time;
    private List<LegalCitation> citations;

    ExplainedTask task() {
      return new ExplainedTask(holder, task, time, citations);
    }
  }
}
