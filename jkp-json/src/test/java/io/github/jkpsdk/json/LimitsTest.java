package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jkpsdk.answer.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

  @Test
  void refusesAnEmptyDocument() {
    assertRefused("", "$", "document is empty; it must be an object");
    assertRefused(" \n ", "$", "document is empty; it must be an object");
  }

  @Test
  void refusesWhatFollowsTheValue() {
    assertRefused(Samples.CASE + "{}", "$", "document goes on after its end");
    assertRefused(Samples.CASE + "}", "$", "document is not valid JSON at line");
  }

  @Test
  void refusesBrokenJsonWithItsPlaceAndWithoutItsText() {
    assertRefused("{\n  \"otherJobs\": secret\n}", "$.otherJobs", "not valid JSON at line 2, ");
    assertRefused("{\"otherJobs\": 0", "$.otherJobs", "document ends too early at line 1, ");
    assertThat(refusal("{\"otherJobs\": secret}")).hasMessageNotContaining("secret").hasNoCause();
  }

  @Test
  void refusesBytesThatAreNoText() {
    byte[] bytes = Samples.CASE.replace("Siti", "S\u00ecti").getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> JkpJson.readCase(new ByteArrayInputStream(bytes)))
        .isInstanceOf(JkpJsonException.class)
        .hasMessageContaining("document is not valid JSON");
  }

  /** The libraries guess an encoding from the first bytes; the format has one. */
  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE"})
  void refusesOtherEncodings(String charset) {
    assertNoText(Samples.CASE.getBytes(Charset.forName(charset)));
  }

  @Test
  void refusesWhatUtf8Forbids() {
    for (String forbidden :
        List.of("\u00c1\u0089", "\u00ed\u00a0\u0080", "\u00f5\u0080", "\u00ff")) {
      String damaged = Samples.CASE.replace("INDONESIAN", forbidden);
      assertNoText(damaged.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  @Test
  void skipsAByteOrderMark() {
    String marked = "\ufeff" + Samples.CASE;

    assertThat(
            List.of(
                JkpJson.readCase(marked),
                JkpJson.readCase(new StringReader(marked)),
                JkpJson.readCase(
                    new ByteArrayInputStream(marked.getBytes(StandardCharsets.UTF_8)))))
        .containsOnly(JkpJson.readCase(Samples.CASE));
    assertRefused("", "$", "document");
  }

  private static void assertNoText(byte[] bytes) {
    JkpJsonException refusal =
        catchThrowableOfType(
            JkpJsonException.class, () -> JkpJson.readCase(new ByteArrayInputStream(bytes)));

    assertThat(refusal).hasMessageStartingWith("document is not valid JSON");
    assertThat(refusal).hasNoCause();
  }

  @Test
  void refusesDeepNestingAtTheFirstStepThatIsWrong() {
    assertRefused("[".repeat(100_000), "$", "document is an array; it must be an object");
    assertRefused(
        "{\"termination\":" + "{\"date\":".repeat(100_000), "$.termination.date", "is an object");
  }

  @Test
  void refusesHugeTexts() {
    String large = "x".repeat(1_001);
    assertRefused(
        "{\"participant\":{\"name\":\"" + large + "\"}}",
        "$.participant.name",
        "has 1001 characters; at most 1000 are allowed");
    assertRefused(
        "{\"participant\":{\"name\":\"" + "x".repeat(200_000) + "\"}}",
        "$.participant.name",
        "document is too large");
    assertRefused(
        "{\"participant\":{\"citizenship\":\"" + large + "\"}}",
        "$.participant.citizenship",
        "citizenship is a text of 1001 characters; it must be one of INDONESIAN, FOREIGN");
    assertRefused("{\"" + large + "\":1}", "$", "document is too large");
  }

  @Test
  void refusesHugeDocuments() {
    assertRefused(" ".repeat(1_000_001), "$", "has 1000001 characters; at most 1000000 are");
    assertThatThrownBy(() -> JkpJson.readCase(new StringReader(" ".repeat(2_000_000))))
        .isInstanceOf(JkpJsonException.class)
        .hasMessageContaining("document is too large");
    assertThatThrownBy(
            () ->
                JkpJson.readCase(
                    new ByteArrayInputStream(
                        " ".repeat(2_000_000).getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(JkpJsonException.class)
        .hasMessageContaining("document is too large");
  }

  @Test
  void refusesHugeNumbers() {
    String wage = "{\"employment\":{\"reportedWage\":{\"amount\":%s}}}";
    String path = "$.employment.reportedWage.amount";

    assertRefused(
        wage.formatted("9".repeat(400)), path, "is a number of 400 digits; it must be an amount");
    assertRefused(wage.formatted("9".repeat(500_000)), path, "document is too large");
    assertRefused(wage.formatted("0." + "0".repeat(400) + "1"), path, "it must be an amount");
  }

  @Test
  void refusesTooManyElements() {
    assertRefused(
        "{\"priorBenefits\":[" + "{},".repeat(20_000) + "{}]}",
        "$.priorBenefits[20000]",
        "priorBenefits[20000] is one too many; at most 20000 elements are allowed");
    assertRefused(
        "{\"contributions\":[" + "{\"from\":\"1900-01\",\"to\":\"2999-12\"},".repeat(8) + "{}]}",
        "$.contributions[7]",
        "contributions[7] goes too far; at most 100000 months are allowed, overlaps included");
  }

  @Test
  void refusesHalfASurrogatePair() {
    assertRefused(
        "{\"participant\":{\"name\":\"\\ud800\"}}", "$.participant.name", "half a surrogate pair");
  }

  @Test
  void showsNothingThatATerminalWouldActUpon() {
    assertRefused(
        "{\"participant\":{\"citizenship\":\"INDONESIAN\\u001b[\"}}",
        "$.participant.citizenship",
        "citizenship is INDONESIAN?[; it must be");
  }

  @Test
  void refusesAnAnswerThatContradictsItself() {
    assertThatThrownBy(
            () ->
                JkpJson.read(
                    Samples.ANSWER.replace("\"outcome\": \"MET\"", "\"outcome\": \"NOT_MET\""),
                    Answer.class))
        .hasMessage("payer is BPJS_KETENAGAKERJAAN and the outcome NOT_ELIGIBLE; nobody pays");
    assertThatThrownBy(
            () -> JkpJson.read(Samples.ANSWER.replace("15300000", "15300001"), Answer.class))
        .hasMessage("benefit.total does not agree with the other fields; it must be Rp15300000");
  }

  @Test
  void leavesAFailureOfTheStreamAFailureOfTheStream() {
    Reader broken = Reader.nullReader();
    assertThatThrownBy(
            () -> {
              broken.close();
              JkpJson.readCase(broken);
            })
        .isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> JkpJson.readCase(new BrokenStream()))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("unplugged");
  }

  @Test
  void hasNoFormForTypesOfOthers() {
    assertThatThrownBy(() -> JkpJson.write("text"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("type is java.lang.String; it must be one that has a JSON form of its own");
    assertThatThrownBy(() -> JkpJson.read("1", Integer.class))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertRefused(String json, String path, String message) {
    JkpJsonException refusal = refusal(json);
    assertThat(refusal).hasMessageContaining(message);
    assertThat(refusal.path()).isEqualTo(path);
  }

  private static JkpJsonException refusal(String json) {
    return catchThrowableOfType(JkpJsonException.class, () -> JkpJson.readCase(json));
  }

  private static final class BrokenStream extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("unplugged");
    }
  }
}
