package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.termination.TerminationCause;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SamplesTest {

  private final JkpCase sample = JkpJson.readCase(Samples.CASE);

  @Test
  void readsTheSampleCase() {
    assertThat(sample.participant().nik().orElseThrow().digits()).isEqualTo("3299994609979001");
    assertThat(sample.termination().cause()).contains(TerminationCause.EFFICIENCY);
    assertThat(sample.employment().employer().enrolledWorker()).isTrue();
    assertThat(sample.contributions().orElseThrow().months()).hasSize(24);
    assertThat(sample.asOf()).contains(LocalDate.of(2026, 6, 20));
  }

  @Test
  void readsTheSameFromTextReaderAndStream() throws IOException {
    assertThat(JkpJson.readCase(new StringReader(Samples.CASE))).isEqualTo(sample);
    try (InputStream stream = Samples.open("case.json")) {
      assertThat(JkpJson.readCase(stream)).isEqualTo(sample);
    }
  }

  @Test
  void writesTheSampleCaseInTheOrderOfTheFormatWithoutUsualValues() {
    String expected =
        Samples.oneLine(Samples.CASE)
            .replace(",\"enrolledWorker\":true", "")
            .replace("\"otherJobs\":0,", "")
            .replace(
                "{\"from\":\"2024-06\",\"to\":\"2025-01\"},"
                    + "{\"from\":\"2025-03\",\"to\":\"2026-05\"},"
                    + "{\"month\":\"2025-02\",\"paidOn\":\"2025-06-20\"},"
                    + "{\"from\":\"2023-01\",\"to\":\"2023-12\",\"known\":false}",
                "{\"from\":\"2023-01\",\"to\":\"2023-12\",\"known\":false},"
                    + "{\"from\":\"2024-06\",\"to\":\"2025-01\"},"
                    + "{\"month\":\"2025-02\",\"paidOn\":\"2025-06-20\"},"
                    + "{\"from\":\"2025-03\",\"to\":\"2026-05\"}");

    assertThat(JkpJson.write(sample)).isEqualTo(expected);
  }

  @Test
  void writesTheSampleAnswerAsItIs() {
    Answer answer = JkpJson.read(Samples.ANSWER, Answer.class);

    assertThat(JkpJson.write(answer)).isEqualTo(Samples.oneLine(Samples.ANSWER));
  }

  @Test
  void writesForPeopleWhatItWritesForMachines() {
    assertThat(JkpJson.writePretty(sample))
        .startsWith("{\n  \"id\": \"K-2026-0017\",\n  \"participant\": {\n    \"nik\": ")
        .endsWith("\n}")
        .satisfies(pretty -> assertThat(Samples.oneLine(pretty)).isEqualTo(JkpJson.write(sample)));
  }

  @Test
  void writesTheSmallestCaseAsSmallAsItWasRead() {
    String smallest = "{\"termination\":{\"date\":\"2026-06-15\"}}";

    assertThat(JkpJson.write(JkpJson.readCase(smallest))).isEqualTo(smallest);
  }

  @Test
  void tellsNoneFromUnknown() {
    String none =
        "{\"termination\":{\"date\":\"2026-06-15\",\"evidence\":[]},\"contributions\":[]}";
    JkpCase read = JkpJson.readCase(none);

    assertThat(read.termination().evidence().orElseThrow()).isEmpty();
    assertThat(read.contributions().orElseThrow().months()).isEmpty();
    assertThat(JkpJson.write(read)).isEqualTo(none);
  }

  @Test
  void readsNullAsNotKnown() {
    String nulls =
        "{\"participant\":null,\"employment\":{\"employer\":null,\"reportedWage\":null},"
            + "\"termination\":{\"date\":\"2026-06-15\",\"evidence\":null},\"otherJobs\":null}";

    assertThat(JkpJson.readCase(nulls))
        .isEqualTo(JkpJson.readCase("{\"termination\":{\"date\":\"2026-06-15\"}}"));
  }

  @Test
  void writesPaidMonthsAscendingInTheLongestRuns() {
    String history =
        "[{\"month\":\"2025-05\"},{\"from\":\"2025-01\",\"to\":\"2025-03\"},{\"month\":\"2025-02\"},"
            + "{\"from\":\"2025-03\",\"to\":\"2025-04\"},{\"month\":\"2025-07\"}]";

    assertThat(JkpJson.write(JkpJson.read(history, ContributionHistory.class)))
        .isEqualTo("[{\"from\":\"2025-01\",\"to\":\"2025-05\"},{\"month\":\"2025-07\"}]");
  }
}
