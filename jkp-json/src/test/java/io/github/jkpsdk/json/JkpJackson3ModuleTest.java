package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.participant.Participant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class JkpJackson3ModuleTest {

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

  @Test
  void isFoundByMappers() {
    JkpCase sample = found.readValue(Samples.CASE, JkpCase.class);

    assertThat(sample).isEqualTo(JkpJson.readCase(Samples.CASE));
    assertThat(found.writeValueAsString(sample)).isEqualTo(JkpJson.write(sample));
  }

  @Test
  void staysStrictInALenientMapper() {
    assertRefused("{\"termination\":{\"date\":\"2026-06-15\"},\"a\":1}", "$.a");
    assertRefused("{\"termination\":{\"date\":\"2026-06-15\"},\"otherJobs\":\"1\"}", "$.otherJobs");
    assertRefused("{\"termination\":{\"date\":\"2026-06-15\"},\"otherJobs\":NaN}", "$.otherJobs");
    assertRefused(
        "{\"employment\":{\"reportedWage\":{\"amount\":NaN}}}", "$.employment.reportedWage.amount");
    assertRefused(
        "{\"termination\":{\"date\":\"2026-06-15\",\"evidence\":{}}}", "$.termination.evidence");
    assertRefused("[]", "$");
  }

  private void assertRefused(String json, String path) {
    assertThatThrownBy(() -> lenient.readValue(json, JkpCase.class))
        .isInstanceOfSatisfying(
            JkpJsonException.class, refusal -> assertThat(refusal.path()).isEqualTo(path));
  }

  @Test
  void servesBeansOfTheApplication() {
    String json = "{\"ticket\":\"7\",\"facts\":%s,\"citizenship\":\"FOREIGN\"}";
    Request request = found.readValue(json.formatted(Samples.CASE), Request.class);

    assertThat(request.facts()).isEqualTo(JkpJson.readCase(Samples.CASE));
    assertThat(found.readValue(found.writeValueAsString(request), Request.class))
        .isEqualTo(request);
    assertThatThrownBy(
            () -> found.readValue(json.formatted("{\"termination\":{\"date\":1}}"), Request.class))
        .isInstanceOf(JacksonException.class)
        .cause()
        .isInstanceOfSatisfying(
            JkpJsonException.class,
            refusal -> assertThat(refusal.path()).isEqualTo("$.facts.termination.date"));
  }

  @Test
  void readsAndWritesTrees() {
    JkpCase sample = JkpJson.readCase(Samples.CASE);

    assertThat(found.treeToValue(found.valueToTree(sample), JkpCase.class)).isEqualTo(sample);
  }

  @Test
  void readsListsOfValues() {
    assertThat(
            found.readValue(
                "[{\"amount\":1,\"currency\":\"IDR\"},{\"amount\":-0.5,\"currency\":\"IDR\"}]",
                new TypeReference<List<Rupiah>>() {}))
        .containsExactly(Rupiah.of(1), Rupiah.ofSen(-50));
  }

  @Test
  void theStrictMapperRefusesDuplicateKeysInTreesToo() {
    assertThatThrownBy(() -> JkpJackson3Module.strictMapper().readTree("{\"a\": 1, \"a\": 2}"))
        .isInstanceOf(JacksonException.class);
  }
}
