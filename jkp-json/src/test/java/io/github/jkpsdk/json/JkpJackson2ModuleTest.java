package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.participant.Participant;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JkpJackson2ModuleTest {

  private final JsonMapper found = JsonMapper.builder().findAndAddModules().build();

  private final JsonMapper lenient =
      JsonMapper.builder()
          .findAndAddModules()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  record Request(String ticket, JkpCase facts, Participant.Citizenship citizenship) {}

  /** Asks the law when it is made, as a body that is checked at once does. */
  record Checked(JkpCase facts) {
    Checked {
      assertThat(Jkp.standard().assess(facts)).isNotNull();
    }
  }

  @Test
  void isFoundByMappers() throws IOException {
    JkpCase sample = found.readValue(Samples.CASE, JkpCase.class);

    assertThat(sample).isEqualTo(JkpJson.readCase(Samples.CASE));
    assertThat(found.writeValueAsString(sample)).isEqualTo(JkpJson.write(sample));
  }

  @Test
  void staysStrictInALenientMapper() throws IOException {
    assertRefused("{\"termination\":{\"date\":\"2026-06-15\"},\"otherJob\":1}", "$.otherJob");
    assertRefused("{\"termination\":{\"date\":\"2026-06-15\"},\"otherJobs\":\"1\"}", "$.otherJobs");
    assertRefused("{\"termination\":{\"date\":\"2026-06-15\"},\"otherJobs\":NaN}", "$.otherJobs");
    assertRefused(
        "{\"employment\":{\"reportedWage\":{\"amount\":NaN}}}", "$.employment.reportedWage.amount");
    assertRefused(
        "{\"termination\":{\"date\":\"2026-06-15\",\"evidence\":{}}}", "$.termination.evidence");
    assertRefused("[]", "$");
  }

  private void assertRefused(String json, String path) {
    assertThatExceptionOfType(MismatchedInputException.class)
        .isThrownBy(() -> lenient.readValue(json, JkpCase.class))
        .withMessageContaining(" (at " + path + ")")
        .satisfies(refused -> assertThat(Problem.all(refused, "$").get(0).path()).isEqualTo(path))
        .havingCause()
        .isInstanceOfSatisfying(
            JkpJsonException.class, refusal -> assertThat(refusal.path()).isEqualTo(path));
  }

  /** A mapper may be told to show the document where something is wrong in it. */
  @Test
  void neverShowsTheDocument() {
    JsonMapper talkative =
        JsonMapper.builder()
            .findAndAddModules()
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
    String json = "{\"participant\":{\"nik\":\"3299994609979001\",\"name\":17}}";

    assertThatExceptionOfType(MismatchedInputException.class)
        .isThrownBy(() -> talkative.readValue(json, JkpCase.class))
        .withMessageStartingWith(
            "participant.name is a number; it must be text (at $.participant.name)")
        .withMessageNotContaining("3299994609979001");
  }

  @Test
  void leavesAFailureOfTheStreamAFailureOfTheStream() {
    assertThatThrownBy(() -> found.readValue(new BrokenStream(), JkpCase.class))
        .isInstanceOf(IOException.class)
        .hasMessage("unplugged");
  }

  /** Gives half a case, then fails. */
  private static final class BrokenStream extends InputStream {
    private final byte[] half = "{\"termination\":".getBytes(StandardCharsets.US_ASCII);
    private int position;

    @Override
    public int read() throws IOException {
      if (position == half.length) {
        throw new IOException("unplugged");
      }
      return half[position++];
    }
  }

  @Test
  void servesBeansOfTheApplication() throws IOException {
    String json = "{\"ticket\":\"7\",\"facts\":%s,\"citizenship\":\"FOREIGN\"}";
    Request request = found.readValue(json.formatted(Samples.CASE), Request.class);

    assertThat(request.facts()).isEqualTo(JkpJson.readCase(Samples.CASE));
    assertThat(found.readValue(found.writeValueAsString(request), Request.class))
        .isEqualTo(request);
    assertThatThrownBy(
            () -> found.readValue(json.formatted("{\"termination\":{\"date\":1}}"), Request.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("facts.termination.date is a number; it must be an existing day")
        .hasMessageContaining("(at $.facts.termination.date)")
        .cause()
        .isInstanceOfSatisfying(
            JkpJsonException.class,
            refusal -> assertThat(refusal.path()).isEqualTo("$.facts.termination.date"));
  }

  @Test
  void refusesADayBeforeTheLawAsInput() {
    assertThatExceptionOfType(JacksonException.class)
        .isThrownBy(
            () ->
                found.readValue(
                    "{\"facts\":{\"termination\":{\"date\":\"2020-01-01\"}}}", Checked.class))
        .isNotInstanceOf(InvalidDefinitionException.class)
        .withMessageContaining(
            "termination.date is 2020-01-01; the first day covered is 2021-02-02")
        .havingCause()
        .isInstanceOf(NotInForceException.class);
  }

  @Test
  void readsAndWritesTrees() throws IOException {
    JkpCase sample = JkpJson.readCase(Samples.CASE);

    assertThat(found.treeToValue(found.valueToTree(sample), JkpCase.class)).isEqualTo(sample);
  }

  @Test
  void readsListsOfValues() throws IOException {
    assertThat(
            found.readValue(
                "[{\"amount\":1,\"currency\":\"IDR\"},{\"amount\":-0.5,\"currency\":\"IDR\"}]",
                new TypeReference<List<Rupiah>>() {}))
        .containsExactly(Rupiah.of(1), Rupiah.ofSen(-50));
  }

  @Test
  void theStrictMapperRefusesDuplicateKeysInTreesToo() throws IOException {
    assertThatThrownBy(() -> JkpJackson2Module.strictMapper().readTree("{\"a\": 1, \"a\": 2}"))
        .isInstanceOf(JacksonException.class);
  }
}
