package io.github.jkpsdk.json.tables;

import static io.github.jkpsdk.json.engine.Dates.DAY;
import static io.github.jkpsdk.json.engine.Names.TEXTS;
import static io.github.jkpsdk.json.engine.Texts.TEXT;

import io.github.jkpsdk.explanation.AnswerExplanation;
import io.github.jkpsdk.explanation.AnswerExplanation.Month;
import io.github.jkpsdk.explanation.AnswerExplanation.Task;
import io.github.jkpsdk.explanation.ExplainedFinding;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Lists;
import io.github.jkpsdk.json.engine.ObjectCodec;
import java.util.List;

/** Words for people. Those of a whole verdict or answer are made from it and never read. */
final class ExplanationCodecs {

  private static final String NEVER_READ =
      "document is an explanation; it is written for people and cannot be read, but the verdict or"
          + " answer that it explains can";

  private static final Codec<List<String>> SENTENCES = Lists.of(TEXT);

  private static final Codec<ExplainedFinding> FINDING =
      ObjectCodec.made(
          parts -> {
            var title = parts.required("title", TEXT, ExplainedFinding::title);
            var outcome = parts.required("outcome", TEXT, ExplainedFinding::outcome);
            var sentence = parts.required("sentence", TEXT, ExplainedFinding::sentence);
            var finding =
                parts.required("finding", FindingCodecs.FINDING, ExplainedFinding::finding);
            return read ->
                new ExplainedFinding(
                    finding.of(read), title.of(read), outcome.of(read), sentence.of(read));
          });

  private static final Codec<List<ExplainedFinding>> FINDINGS = Lists.of(FINDING);

  private static final Codec<Explanation> VERDICT =
      ObjectCodec.written(
          NEVER_READ,
          parts -> {
            parts.required("outcome", TEXT, Explanation::outcome);
            parts.optional("payer", TEXT, Explanation::payer);
            parts.required("findings", FINDINGS, Explanation::findings);
            parts.optional("payerFinding", FINDING, Explanation::payerFinding);
            parts.required("missingFacts", TEXTS, Explanation::missingFacts);
            parts.required("interpretations", TEXTS, Explanation::interpretations);
          });

  private static final Codec<Month> MONTH =
      ObjectCodec.made(
          parts -> {
            var sentence = parts.required("sentence", TEXT, Month::sentence);
            var status = parts.required("status", TEXT, Month::status);
            var outcome = parts.required("outcome", TEXT, Month::outcome);
            var findings = parts.required("findings", FINDINGS, Month::findings);
            var month = parts.required("month", ClaimCodecs.BENEFIT_MONTH, Month::month);
            return read ->
                new Month(
                    month.of(read),
                    sentence.of(read),
                    status.of(read),
                    outcome.of(read),
                    findings.of(read));
          });

  private static final Codec<Task> TASK =
      ObjectCodec.made(
          parts -> {
            var sentence = parts.required("sentence", TEXT, Task::sentence);
            var holder = parts.required("holder", TEXT, Task::holder);
            var title = parts.required("title", TEXT, Task::title);
            var dueOn = parts.optional("dueOn", DAY, Task::dueOn);
            var time = parts.required("time", TEXT, Task::time);
            var state = parts.defaulted("state", TEXT, "", Task::state);
            var how = parts.defaulted("how", TEXT, "", Task::how);
            var source = parts.required("source", TEXT, Task::source);
            var citations = parts.required("citations", Grounded.CITATIONS, Task::citations);
            return read ->
                agreed(
                    sentence.of(read),
                    new Task(
                        holder.of(read),
                        title.of(read),
                        dueOn.of(read),
                        time.of(read),
                        state.of(read),
                        how.of(read),
                        source.of(read),
                        citations.of(read)));
          });

  private static final Codec<List<Task>> TASKS = Lists.of(TASK);

  private static final Codec<AnswerExplanation> ANSWER =
      ObjectCodec.written(
          NEVER_READ,
          parts -> {
            parts.required("headline", TEXT, AnswerExplanation::headline);
            parts.required("verdict", VERDICT, AnswerExplanation::verdict);
            parts.required("months", Lists.of(MONTH), AnswerExplanation::months);
            parts.required("next", TASKS, AnswerExplanation::next);
            parts.required("deadlines", TASKS, AnswerExplanation::deadlines);
            parts.required("payments", SENTENCES, AnswerExplanation::payments);
            parts.required("lost", SENTENCES, AnswerExplanation::lost);
            parts.required("liabilities", SENTENCES, AnswerExplanation::liabilities);
            parts.required("warnings", SENTENCES, AnswerExplanation::warnings);
            parts.required("remedies", SENTENCES, AnswerExplanation::remedies);
            parts.required("otherClaims", SENTENCES, AnswerExplanation::otherClaims);
            parts.required("effects", SENTENCES, AnswerExplanation::effects);
            parts.required("interpretations", TEXTS, AnswerExplanation::interpretations);
          });

  static final List<Binding<?>> BINDINGS =
      List.of(
          new Binding<>(Explanation.class, VERDICT),
          new Binding<>(AnswerExplanation.class, ANSWER),
          new Binding<>(ExplainedFinding.class, FINDING),
          new Binding<>(Month.class, MONTH),
          new Binding<>(Task.class, TASK));

  private ExplanationCodecs() {}

  private static Task agreed(String sentence, Task task) {
    AnswerCodecs.requireAgreement("sentence", sentence, task.sentence());
    return task;
  }
}
