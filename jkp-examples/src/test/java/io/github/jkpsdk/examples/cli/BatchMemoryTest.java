package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A batch in a machine of its own, whose heap is far smaller than what passes through it. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class BatchMemoryTest {

  private static final int LINES = 100_000;
  private static final int DAYS = 2_000;
  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 2, 2);

  @Test
  void aHundredThousandLinesPassInOrderThroughASmallHeap() throws Exception {
    Process batch = start("batch", "--workers", "2");
    CompletableFuture<Void> feeding = CompletableFuture.runAsync(() -> feed(batch));

    assertThat(linesInOrder(batch)).isEqualTo(LINES);
    assertThat(batch.waitFor()).isZero();
    feeding.join();
  }

  @Test
  void aReaderThatHasEnoughStopsABatchWithoutAWord() throws Exception {
    Process batch = start("batch");
    CompletableFuture<Void> feeding = CompletableFuture.runAsync(() -> feed(batch));
    batch.getInputStream().close();

    assertThat(batch.waitFor()).isEqualTo(1);
    assertThat(batch.getErrorStream().readAllBytes()).isEmpty();
    assertThat(feeding.handle((done, brokenPipe) -> brokenPipe).join()).isNotNull();
  }

  private static Process start(String... arguments) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            "-cp",
            System.getProperty("java.class.path"),
            JkpCommand.class.getName());
    builder.command().addAll(List.of(arguments));
    return builder.start();
  }

  private static void feed(Process batch) {
    try (Writer in =
        new BufferedWriter(
            new OutputStreamWriter(batch.getOutputStream(), StandardCharsets.UTF_8))) {
      for (int i = 0; i < LINES; i++) {
        in.write("{\"termination\": {\"date\": \"" + day(i) + "\"}}\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int linesInOrder(Process batch) throws IOException {
    int lines = 0;
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(batch.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        assertThat(line).contains("\"asOf\":\"" + day(lines) + "\"");
        lines++;
      }
    }
    return lines;
  }

  private static LocalDate day(int line) {
    return FIRST_DAY.plusDays(line % DAYS);
  }
}
