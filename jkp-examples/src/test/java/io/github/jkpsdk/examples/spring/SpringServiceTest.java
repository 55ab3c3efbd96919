package io.github.jkpsdk.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the service of the README and of the guide for portals on a free port of the loopback
 * interface.
 */
class SpringServiceTest {

  /** What is posted between single quotes, and the answer in the block below. */
  private static final Pattern REQUEST =
      Pattern.compile(
          "<!-- posts -->\\R```\\R[^']*'Content-Type: application/json'[^']*'([^']*)'.*?"
              + "<!-- answers -->\\R```json\\R(.*?)```",
          Pattern.DOTALL);

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static ConfigurableApplicationContext service;
  private static URI entitlements;

  @BeforeAll
  static void start() {
    service =
        SpringApplication.run(
            Portal.class,
            "--server.address=127.0.0.1",
            "--server.port=0",
            "--spring.main.banner-mode=off",
            "--logging.level.root=warn");
    String port = Objects.requireNonNull(service.getEnvironment().getProperty("local.server.port"));
    entitlements = URI.create("http://127.0.0.1:" + port + "/entitlements");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void explainsTheVerdictInTheLanguageOfTheCaller() throws Exception {
    HttpResponse<String> english = post(sample(), "en");
    JsonNode answer = JsonMapper.shared().readTree(english.body());

    assertThat(english.statusCode()).isEqualTo(200);
    assertThat(answer.path("summary").asString()).isNotBlank();
    assertThat(answer.path("reasons")).hasSize(15);
    assertThat(post(sample(), "id").body()).isNotEqualTo(english.body());
  }

  @Test
  void answersWithTheVerdictInTheFormOfTheSdk() throws Exception {
    JsonNode verdict = JsonMapper.shared().readTree(post(sample(), "en").body()).path("verdict");

    assertThat(verdict.path("outcome").asString()).isEqualTo("ELIGIBLE");
    assertThat(verdict.path("asOf").asString()).isEqualTo("2026-06-20");
    assertThat(verdict.path("findings").path(0).path("rule").asString()).isEqualTo("CITIZENSHIP");
  }

  @Test
  void refusesBadInputWithAllThatIsWrong() throws Exception {
    String twice = sample().replace("2026-06-15", "2026-02-30").replace("PKWTT", "PKWTTT");
    HttpResponse<String> refused = post(twice, "en");
    JsonNode errors = JsonMapper.shared().readTree(refused.body()).path("errors");

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(errors.findValuesAsString("path"))
        .containsExactly("$.employment.agreement.type", "$.termination.date");
    assertThat(errors.findValuesAsString("code")).containsOnly("INVALID_INPUT");
    assertThat(errors.path(1).path("message").asString())
        .contains("termination.date is 2026-02-30; it must be an existing day");
  }

  @Test
  void refusesADayThatTheLawDoesNotCover() throws Exception {
    HttpResponse<String> refused = post("{\"termination\":{\"date\":\"2020-01-01\"}}", "en");

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("2021-02-02", "\"path\":\"$.termination.date\"");
  }

  @Test
  void answersTheRequestsOfTheGuideAsItSays() throws Exception {
    String guide = Files.readString(Path.of("..", "docs", "guides", "portal.md"));
    List<MatchResult> requests = REQUEST.matcher(guide).results().toList();

    assertThat(requests).isNotEmpty();
    for (MatchResult request : requests) {
      String answer = post(request.group(1), "en").body();
      assertThat(JsonMapper.shared().readTree(answer))
          .isEqualTo(JsonMapper.shared().readTree(request.group(2)));
    }
  }

  private static String sample() throws IOException {
    return Files.readString(Path.of("samples", "berhak-2026.json"));
  }

  private static HttpResponse<String> post(String body, String language) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(entitlements)
            .header("Content-Type", "application/json")
            .header("Accept-Language", language)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
