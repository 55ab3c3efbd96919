package com.example;

import com.example.service.Service;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the service on a free port of the loopback interface, asks it, and looks at its log. */
public class Visit {

  private static final String NIK = "3299994609979001";
  private static final String NAME = "Siti Contoh";
  private static final String GOOD =
      "{\"participant\":{\"nik\":\"%s\",\"name\":\"%s\"},\"termination\":{\"date\":\"2026-06-15\"}}"
          .formatted(NIK, NAME);
  private static final String BAD = GOOD.replace("2026-06-15", "2026-02-30");
  private static final String UNKNOWN_FIELD = GOOD.replace("\"name\"", "\"nama\"");
  private static final String TOO_EARLY = GOOD.replace("2026-06-15", "2020-01-01");

  private final HttpClient client = HttpClient.newHttpClient();
  private final String root;

  private Visit(String port) {
    root = "http://127.0.0.1:" + port;
  }

  /** Something to ask. */
  private interface Questions {
    void ask(Visit visit) throws Exception;
  }

  public static void main(String[] args) throws Exception {
    PrintStream console = System.out;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
    try {
      visit(Visit::askWithoutHandler, Service.class);
      visit(Visit::askWithHandler, Service.class, BadInput.class);
    } finally {
      console.println(log.toString(StandardCharsets.UTF_8));
    }
    requireNothingPersonal(log.toString(StandardCharsets.UTF_8));
  }

  private static void visit(Questions questions, Class<?>... sources) throws Exception {
    String[] settings = {"--server.address=127.0.0.1", "--server.port=0"};
    try (ConfigurableApplicationContext service = SpringApplication.run(sources, settings)) {
      questions.ask(new Visit(service.getEnvironment().getProperty("local.server.port")));
    }
  }

  private void askWithoutHandler() throws Exception {
    answers("/verdicts", GOOD, 200, "\"outcome\":\"UNDECIDED\"", "\"rule\":\"CITIZENSHIP\"");
    answers(
        "/replies",
        "{\"ticket\":\"7\",\"facts\":%s}".formatted(GOOD),
        200,
        "\"ticket\":\"7\"",
        "\"verdict\":{\"outcome\":\"UNDECIDED\"");
    answers(
        "/explanations",
        "{\"case\":%s,\"events\":[]}".formatted(GOOD),
        200,
        "\"headline\":\"",
        "\"months\":[");
    answers("/verdicts", BAD, 400);
    answers("/verdicts", UNKNOWN_FIELD, 400);
    answers("/verdicts", GOOD.substring(0, 60), 400);
    answers("/replies", "{\"ticket\":\"7\",\"facts\":%s}".formatted(BAD), 400);
  }

  private void askWithHandler() throws Exception {
    answers("/verdicts", GOOD, 200, "\"outcome\":\"UNDECIDED\"");
    answers("/verdicts", BAD, 400, "\"path\":\"$.termination.date\"", "an existing day");
    answers("/verdicts", UNKNOWN_FIELD, 400, "\"path\":\"$.participant.nama\"");
    answers(
        "/verdicts",
        BAD.replace("\"name\"", "\"nama\""),
        400,
        "\"path\":\"$.participant.nama\"",
        "\"path\":\"$.termination.date\"");
    answers("/verdicts", TOO_EARLY, 400, "\"path\":\"$.termination.date\"", "2021-02-02");
    answers(
        "/replies",
        "{\"ticket\":\"7\",\"facts\":%s}".formatted(BAD),
        400,
        "\"path\":\"$.facts.termination.date\"");
    answers(
        "/explanations",
        "{\"case\":%s,\"events\":[{\"event\":\"CONFIRMED\"}]}".formatted(GOOD),
        400,
        "\"path\":\"$.events[0]");
  }

  private void answers(String path, String body, int status, String... parts)
      throws IOException, InterruptedException {
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    require(
        response.statusCode() == status,
        path + " answers " + response.statusCode() + " " + response.body());
    for (String part : parts) {
      require(response.body().contains(part), path + " lacks " + part + ": " + response.body());
    }
    requireNothingPersonal(response.body());
  }

  private static void requireNothingPersonal(String text) {
    require(!text.contains(NIK) && !text.contains(NAME), "something personal is told: " + text);
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new AssertionError(otherwise);
    }
  }
}
