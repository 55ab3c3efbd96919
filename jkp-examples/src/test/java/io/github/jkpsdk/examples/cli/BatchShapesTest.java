package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Remedies;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.json.JkpJson;
import io.github.jkpsdk.json.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What of the answers of a batch is written. */
class BatchShapesTest {

  private static final Path DOCS = Path.of("..", "docs");

  private static String notYetEntitled() throws IOException {
    return oneLine(Files.readString(DOCS.resolve("examples/case-with-remedies.json")));
  }

  private static String oneLine(String json) {
    return JsonMapper.shared().readTree(json).toString();
  }

  @Test
  void onlyTheNamedPartsAreWrittenAndTheSameAsInTheWhole() throws IOException {
    JkpCase facts = JkpJson.readCase(notYetEntitled());
    Answer whole = Jkp.standard().answer(facts);
    CommandRun run =
        CommandRun.reading(notYetEntitled(), "batch", "-q", "--only", "standing,benefit,months");
    JsonNode written = JsonMapper.shared().readTree(run.out());

    assertThat(written.propertyNames()).containsExactly("id", "standing", "benefit", "months");
    assertThat(JkpJson.write(whole))
        .contains(run.out().substring(run.out().indexOf("\"months\""), run.out().length() - 2));
  }

  @Test
  void whatCostsMoreIsThereWhenItIsNamed() throws IOException {
    CommandRun run =
        CommandRun.reading(
            notYetEntitled(), "batch", "-q", "--only=remedies,interpretationEffects");
    JsonNode written = JsonMapper.shared().readTree(run.out());
    Remedies remedies = Jkp.standard().remedies(JkpJson.readCase(notYetEntitled()));

    assertThat(JkpJson.read(written.get("remedies").toString(), Remedies.class))
        .isEqualTo(remedies);
    assertThat(written.get("interpretationEffects").isArray()).isTrue();
    assertThat(CommandRun.reading(notYetEntitled(), "batch", "-q").out())
        .doesNotContain("\"remedies\"");
  }

  @Test
  void columnsAreRowsOfCsvAlsoForBadLines() throws IOException {
    CommandRun run =
        CommandRun.reading(
            notYetEntitled() + "\n{}\n",
            "batch",
            "-q",
            "--columns=line,id,standing.state,standing.unmet,months[0].amount.amount,months[0].rate,"
                + "remedies.outcome,error.code");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(List.of(run.out().split("\r\n", -1)))
        .containsExactly(
            "line,id,standing.state,standing.unmet,months[0].amount.amount,months[0].rate,"
                + "remedies.outcome,error.code",
            ",K-2026-0018,NOT_YET_ENTITLED,"
                + "\"[\"\"TERMINATION_EVIDENCE\"\",\"\"QUALIFYING_MONTHS\"\","
                + "\"\"WILLING_TO_WORK\"\"]\",2550000,0.60,ELIGIBLE_IF,",
            "2,,,,,,,INVALID_INPUT",
            "");
  }

  @Test
  void columnsThatNobodyNamesTellWhatItComesToWhyAndWhatIsPaid() throws IOException {
    String aClaim = oneLine(Files.readString(DOCS.resolve("examples/claim.json")));
    CommandRun run =
        CommandRun.reading(
            notYetEntitled() + "\n" + aClaim + "\n{\"id\":\"K-3\"}\n",
            "batch",
            "-q",
            "--lang=en",
            "--columns");

    assertThat(List.of(run.out().split("\r\n", -1)))
        .containsExactly(
            "id,asOf,outcome,standing,notMet,undecided,missingFacts,payer,countedWage,"
                + "month1,month2,month3,month4,month5,month6,total,lastDayToClaim,"
                + "line,error.code,error.path,error.heading,error.message",
            "K-2026-0018,2026-01-12,NOT_ELIGIBLE,NOT_YET_ENTITLED,"
                + "TERMINATION_EVIDENCE QUALIFYING_MONTHS WILLING_TO_WORK,,,,4250000,"
                + "2550000,2550000,2550000,2550000,2550000,2550000,15300000,2026-07-05,,,,,",
            "K-2026-0017,2026-01-20,ELIGIBLE,RUNNING,,,,BPJS_KETENAGAKERJAAN,4250000,"
                + "2550000,2550000,2550000,2550000,2550000,2550000,15300000,2026-07-05,,,,,",
            "K-3,,,,,,,,,,,,,,,,,3,INVALID_INPUT,$.termination,,"
                + "termination is missing; it is required",
            "");
  }

  @Test
  void usualColumnsMayBeNamedBesidePaths() throws IOException {
    CommandRun run =
        CommandRun.reading(
            notYetEntitled() + "\n{}\n",
            "batch",
            "-q",
            "--columns=outcome,standing.state,total,id,remedies.outcome,line");

    assertThat(List.of(run.out().split("\r\n", -1)))
        .containsExactly(
            "outcome,standing.state,total,id,remedies.outcome,line",
            "NOT_ELIGIBLE,NOT_YET_ENTITLED,15300000,K-2026-0018,ELIGIBLE_IF,",
            ",,,,,2",
            "");
  }

  @Test
  void columnsThatNobodyNamesOfAPlannedDay() throws IOException {
    CommandRun run =
        CommandRun.reading(
            Files.readString(DOCS.resolve("examples/workers.ndjson")),
            "batch",
            "-q",
            "--termination-date=2026-12-15",
            "--as-of=2026-06-25",
            "--columns");

    assertThat(List.of(run.out().split("\r\n", -1)))
        .containsExactly(
            "id,outcome,earliest,benefit.amount,remedies.outcome,"
                + "line,error.code,error.path,error.heading,error.message",
            "A-1,QUALIFIES,,14400000,ELIGIBLE_IF,,,,,",
            "A-2,QUALIFIES_LATER,2027-01,,FINAL,,,,,",
            "A-3,QUALIFIES_IF_SETTLED,,14400000,ELIGIBLE_IF,,,,,",
            "");
  }

  @Test
  void columnsOfAPlannedDayAreThoseOfItsWorkers() throws IOException {
    CommandRun run =
        CommandRun.reading(
            Files.readString(DOCS.resolve("examples/workers.ndjson")),
            "batch",
            "-q",
            "--termination-date=2026-12-15",
            "--as-of=2026-06-25",
            "--columns=id,outcome,earliest");

    assertThat(run.out())
        .isEqualTo(
            "id,outcome,earliest\r\nA-1,QUALIFIES,\r\nA-2,QUALIFIES_LATER,2027-01\r\n"
                + "A-3,QUALIFIES_IF_SETTLED,\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "--only=verdict,verdikt ; part 2 of --only is a text of 7 characters; it must be one of",
        "--columns=standing..state ; --columns is a text of 15 characters; it must be a path",
        "--columns=id,hasil ; column 2 of --columns is a text of 5 characters; it must be one of",
        "--columns=hasil ; error, errors,",
        "--columns=hasil ; notMet, outcome,",
        "--columns=id,line,outcome.x ; column 3 of --columns",
        "--only=standing --columns=id ; give --only or --columns",
        "--only=standing --columns ; give --only or --columns",
        "--columns pom.xml ; --columns takes FILE for a column; write FILE before it"
      })
  void wrongPartsAreWrongUsage(String options, String message) throws IOException {
    String[] arguments = ("batch " + options).split(" ", -1);
    CommandRun run = CommandRun.reading(notYetEntitled(), arguments);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(message);
  }

  @Test
  void severalFactsThatCannotBeTrueAreAllTold() {
    CommandRun run =
        CommandRun.reading(
            "{\"id\":\"K-1\",\"termination\":{\"date\":\"2026-06-15\"},"
                + "\"filedOn\":\"2026-06-01\",\"diedOn\":\"2026-06-02\",\"otherJobs\":1,"
                + "\"priorBenefits\":[{\"firstPaidOn\":\"2026-07-01\"}]}",
            "batch",
            "-q");
    JsonNode line = JsonMapper.shared().readTree(run.out());

    assertThat(line.at("/error/path").stringValue()).isEqualTo("$.filedOn");
    assertThat(line.get("errors").valueStream().map(error -> error.get("path").stringValue()))
        .containsExactly("$.filedOn", "$.diedOn", "$.priorBenefits[0].firstPaidOn");
    assertThat(line.get("errors").valueStream().map(error -> error.get("code").stringValue()))
        .containsOnly("IMPOSSIBLE_FACTS");
  }

  @ParameterizedTest
  @EnumSource(Problem.Code.class)
  void everyCodeOfAnErrorIsDocumented(Problem.Code code) throws IOException {
    assertThat(Files.readString(DOCS.resolve("json.md"))).contains("| `" + code + "` |");
  }

  @Test
  void aFileThatGoesOverSeveralLinesIsRefusedOnceWithWhatToDo() throws IOException {
    CommandRun run =
        CommandRun.reading(
            Files.readString(DOCS.resolve("examples/case-with-remedies.json")),
            "batch",
            "-q",
            "--lang=en");

    assertThat(run.exitCode()).isEqualTo(JkpCommand.BAD_INPUT);
    assertThat(run.out()).hasLineCount(1).contains("goes over several lines", "jq -c .");
  }

  @Test
  void aLineThatOnlyOpensADocumentIsRefusedAndTheOthersAreAnswered() throws IOException {
    CommandRun run =
        CommandRun.reading(
            notYetEntitled() + "\n{\n" + notYetEntitled() + "\n", "batch", "-q", "--lang=en");

    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.out().lines().skip(1)).first().asString().contains("goes over several lines");
    assertThat(run.out().lines().skip(2)).allMatch(line -> line.contains("\"verdict\""));
  }
}
