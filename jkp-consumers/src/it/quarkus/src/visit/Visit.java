import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;

/** Starts the service on a free port of the loopback interface and asks it. */
public class Visit {

  private static final String NIK = "3299994609979001";
  private static final String NAME = "Siti Contoh";
  private static final String GOOD =
      "{\"participant\":{\"nik\":\"%s\",\"name\":\"%s\"},\"termination\":{\"date\":\"2026-06-15\"}}"
          .formatted(NIK, NAME);
  private static final String LISTENING = "Listening on: ";

  private final HttpClient client = HttpClient.newHttpClient();
  private final String root;

  private Visit(String root) {
    this.root = root;
  }

  public static void main(String[] args) throws Exception {
    Process service =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=0",
                "-jar",
                args[0])
            .redirectErrorStream(true)
            .start();
    try (BufferedReader log = service.inputReader()) {
      new Visit(address(log)).ask();
    } finally {
      service.destroy();
    }
  }

  private static String address(BufferedReader log) throws IOException {
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      System.out.println(line);
      int listening = line.indexOf(LISTENING);
      if (listening >= 0) {
        return line.substring(listening + LISTENING.length()).strip();
      }
    }
    throw new IOException("the service did not start");
  }

  private void ask() throws Exception {
    answers("/verdicts", GOOD, 200, "\"outcome\":\"UNDECIDED\"", "\"rule\":\"CITIZENSHIP\"");
    answers("/explanations", GOOD, 200, "\"headline\":\"", "\"months\":[");
    answers(
        "/verdicts",
        GOOD.replace("2026-06-15", "2026-02-30"),
        400,
        "\"path\":\"$.termination.date\"",
        "an existing day");
    answers(
        "/verdicts", GOOD.replace("\"name\"", "\"nama\""), 400, "\"path\":\"$.participant.nama\"");
    answers(
        "/verdicts",
        GOOD.replace("2026-06-15", "2026-02-30").replace("\"name\"", "\"nama\""),
        400,
        "\"path\":\"$.participant.nama\"",
        "\"path\":\"$.termination.date\"");
    answers("/verdicts", GOOD.substring(0, 60), 400, "\"path\":\"$.participant.name\"");
    answers(
        "/verdicts",
        GOOD.replace("2026-06-15", "2020-01-01"),
        400,
        "\"path\":\"$.termination.date\"",
        "2021-02-02");
  }

  private void answers(String path, String body, int status, String... parts)
      throws IOException, InterruptedException {
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    String text = response.body();
    require(response.statusCode() == status, path + " answers " + response.statusCode() + text);
    for (String part : parts) {
      require(text.contains(part), path + " lacks " + part + ": " + text);
    }
    require(!text.contains(NIK) && !text.contains(NAME), "something personal is told: " + text);
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new AssertionError(otherwise);
    }
  }
}
