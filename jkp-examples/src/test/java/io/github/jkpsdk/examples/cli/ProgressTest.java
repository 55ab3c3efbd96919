package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {

  @Test
  void theBytesPassUnchangedAndTheBarIsFullInTheEnd() throws IOException {
    byte[] bytes = new byte[3 << 20];
    ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    try (InputStream in = shown(bytes, bytes.length, terminal)) {
      assertThat(in.readAllBytes()).isEqualTo(bytes);
    }

    assertThat(terminal.toString(StandardCharsets.UTF_8)).contains("jkp batch 100%", "3/3 MiB");
  }

  @Test
  void anInputOfUnknownSizeIsShownWithoutAnEnd() throws IOException {
    ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    try (InputStream in = shown(new byte[5 << 20], -1, terminal)) {
      assertThat(in.readAllBytes()).hasSize(5 << 20);
    }

    assertThat(terminal.toString(StandardCharsets.UTF_8)).contains("?").doesNotContain("100%");
  }

  private static InputStream shown(byte[] bytes, long size, ByteArrayOutputStream terminal) {
    return Progress.shown(
        new ByteArrayInputStream(bytes),
        size,
        new PrintStream(terminal, true, StandardCharsets.UTF_8));
  }

  @Test
  void onlyAFileHasASize(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("cases.ndjson"), "12345");

    assertThat(Progress.size(new Source(file.toString()))).isEqualTo(5);
    assertThat(Progress.size(new Source("-"))).isNegative();
    assertThat(Progress.size(new Source(folder.toString()))).isNegative();
  }

  @Test
  void nothingIsShownWithoutATerminalThatMovesItsCursor() {
    assertThat(Terminal.showsErrors(Map.of())).isFalse();
    assertThat(Terminal.showsErrors(Map.of("TERM", "dumb"))).isFalse();
  }
}
