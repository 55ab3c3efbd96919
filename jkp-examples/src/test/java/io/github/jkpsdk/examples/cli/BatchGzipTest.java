package io.github.jkpsdk.examples.cli;

import static java.io.OutputStream.nullOutputStream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A batch whose input or output is packed. */
class BatchGzipTest {

  private static final int LINES = 5_000;

  private static String lines(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append("{\"id\": \"K-").append(i).append("\", \"termination\": {\"date\": ");
      lines.append("\"2026-06-15\"}}\n");
    }
    return lines.toString();
  }

  private static InputStream in(int count) {
    return new ByteArrayInputStream(lines(count).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  private static CommandRun run(byte[] input) {
    return CommandRun.reading(input, "batch", "-q", "--columns", "id,verdict.outcome");
  }

  private static CommandRun plain(int count) {
    return run(lines(count).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatIsPackedIsAnsweredAsWhatIsNot() throws IOException {
    assertThat(run(packed(lines(LINES)))).isEqualTo(plain(LINES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--only=standing", "--columns", "--workers=2"})
  void answersArePackedAsTheyAreWrittenOtherwise(String shape) throws IOException {
    for (int count : new int[] {0, 1, LINES}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      JkpCommand.run(
          Language.EN, in(count), out, nullOutputStream(), "batch", "-q", shape, "--gzip");

      assertThat(new GZIPInputStream(new ByteArrayInputStream(out.toByteArray())).readAllBytes())
          .asString(StandardCharsets.UTF_8)
          .isEqualTo(CommandRun.reading(lines(count), "batch", "-q", shape).out());
    }
  }

  @Test
  void packedFilesMayFollowEachOther() throws IOException {
    byte[] both = joined(packed(lines(1)), packed(lines(1)));
    CommandRun one = plain(1);
    assertThat(run(both).out())
        .isEqualTo(one.out() + one.out().substring(one.out().indexOf('\n') + 1));
  }

  @Test
  void aFileIsKnownByItsFirstBytesAndAPackedCsvByItsName(@TempDir Path folder) throws IOException {
    Path lines = Files.write(folder.resolve("cases"), packed(lines(3)));
    Path rows =
        Files.write(
            folder.resolve("pekerja.CSV.gz"), packed("id,termination_date\nK-1,2026-06-15\n"));
    assertThat(CommandRun.of("batch", "-q", "--columns=id", lines.toString()).out())
        .isEqualTo("id\r\nK-0\r\nK-1\r\nK-2\r\n");
    assertThat(CommandRun.of("batch", "-q", "--columns=id", rows.toString()).out())
        .isEqualTo("id\r\nK-1\r\n");
  }

  @Test
  void whatBreaksOffIsToldAndNeverTakenForAll() throws IOException {
    byte[] packed = packed(lines(LINES));
    for (int length : new int[] {packed.length - 1, packed.length / 2, 5}) {
      CommandRun run = run(Arrays.copyOf(packed, length));
      assertThat(run.exitCode()).isNotZero();
      assertThat(run.err()).contains("the gzip input breaks off before its end").hasLineCount(1);
      assertThat(plain(LINES).out()).startsWith(run.out());
    }
  }

  @Test
  void whatIsDamagedIsTold() throws IOException {
    byte[] packed = packed(lines(LINES));
    packed[packed.length - 6] ^= 1;
    CommandRun run = run(packed);
    assertThat(run.exitCode()).isNotZero();
    assertThat(run.err()).contains("the gzip input is damaged").hasLineCount(1);
  }

  @Test
  void aLaterFileThatBreaksOffIsToldWhereverItDoes() throws IOException {
    byte[] second = packed(lines(1));
    for (byte[] first : filesAroundABuffer()) {
      for (int length = 1; length < second.length; length++) {
        assertNotAll(joined(first, Arrays.copyOf(second, length)), "breaks off before its end");
      }
      assertThat(Gzip.unpacked(new ByteArrayInputStream(joined(first, second))).readAllBytes())
          .hasSizeGreaterThan(lines(1).length());
    }
  }

  @Test
  void whatFollowsAndIsNoPackedFileIsTold() throws IOException {
    for (byte[] first : filesAroundABuffer()) {
      for (String more : List.of("{", "\n", "0123456789", lines(1), lines(LINES))) {
        assertNotAll(joined(first, more.getBytes(StandardCharsets.UTF_8)), "is damaged;");
      }
    }
    CommandRun run = run(joined(packed(lines(1)), lines(1).getBytes(StandardCharsets.UTF_8)));
    assertThat(run.exitCode()).isEqualTo(JkpCommand.BAD_INPUT);
    assertThat(run.err()).contains("the gzip input is damaged;").hasLineCount(1);
    assertThat(run.out()).isEqualTo(plain(1).out());
  }

  /** Packed, they have some bytes less or more than are read at once, or far less. */
  private static List<byte[]> filesAroundABuffer() throws IOException {
    List<byte[]> files = new ArrayList<>(List.of(packed(lines(1))));
    byte[] text = new byte[1 << 16];
    new Random(20260615).nextBytes(text);
    for (int length = text.length - 60; length < text.length; length += 3) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
        out.write(text, 0, length);
      }
      files.add(packed.toByteArray());
    }
    return files;
  }

  private static void assertNotAll(byte[] input, String message) {
    assertThatIOException()
        .isThrownBy(() -> Gzip.unpacked(new ByteArrayInputStream(input)).readAllBytes())
        .withMessageContaining("the gzip input " + message);
  }

  private static byte[] joined(byte[]... parts) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.write(part);
    }
    return all.toByteArray();
  }

  @Test
  void textThatOnlyBeginsOddlyIsText() {
    assertThat(run(new byte[] {0x1f}).out().lines()).hasSize(2);
  }
}
