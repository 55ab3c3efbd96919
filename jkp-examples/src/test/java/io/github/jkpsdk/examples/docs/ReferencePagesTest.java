package io.github.jkpsdk.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Keeps the pages of the reference equal to the schemas, and both of them whole. */
class ReferencePagesTest {

  private final Schemas schemas = new Schemas();
  private final ExampleValues examples = new ExampleValues();

  @Test
  void everyFieldAndTermHasItsRow() {
    RenderedPage.holds("docs/reference/case.md", caseFile());
    RenderedPage.holds("docs/reference/events.md", events());
    RenderedPage.holds("docs/reference/answer.md", answer());
    assertThat(ReferencePage.unsaid()).as("words that no page says").isEmpty();
  }

  @Test
  void everyFieldOfTheSchemasIsDescribed() {
    assertThat(List.of("case", "claim", "answer", "common#finding", "common#amount"))
        .allSatisfy(
            place ->
                assertThat(SchemaField.within(schemas.part(place), place))
                    .isNotEmpty()
                    .allSatisfy(field -> assertThat(field.description()).isNotBlank()));
  }

  private String caseFile() {
    return new ReferencePage(schemas, examples)
        .introduced(
            "The fields of a case",
            "One job loss as JSON: [how to write it](../json.md), the [schema](../schema/case.json),"
                + " [an example](../examples/case.json). What happened since is told by"
                + " [events](events.md); what comes back is an [answer](answer.md).")
        .fields("Case", "case", "case", "not known")
        .fields("Claim", "claim", "claim", "not known")
        .withTerms();
  }

  private String events() {
    return new ReferencePage(schemas, examples)
        .introduced(
            "The events of a claim",
            "What happened since the job was lost: the [schema](../schema/events.json),"
                + " [an example](../examples/events.json).")
        .events()
        .withTerms();
  }

  private String answer() {
    String out = "left out";
    return new ReferencePage(schemas, examples)
        .introduced(
            "The fields of an answer",
            "What comes back for a case or a claim: [how to read it](../json.md#reading-from-jkp),"
                + " the [schema](../schema/answer.json), [an example](../examples/answer.json). The"
                + " terms of conditions, duties and other programmes are on the page of"
                + " [the law](../law/parameters.md).")
        .fields("Answer", "answer", "answer", out)
        .fields("Month", "answer#month", "month", out)
        .fields("Finding", "common#finding", "finding", out)
        .fields("Deadline", "answer#deadline", "deadline", out)
        .fields("Liability", "answer#liability", "liability", out)
        .fields("Remedies", "answer#remedies", "remedies", out)
        .fields("Remedy", "answer#remedy", "remedy", out)
        .fields("Change", "answer#change", "change", out)
        .fields("Amount", "common#amount", "amount", out)
        .withTerms();
  }
}
