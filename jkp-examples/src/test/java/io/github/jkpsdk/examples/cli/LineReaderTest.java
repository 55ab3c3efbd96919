package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever waits for the rest of a line is not kept from the answers to those before it. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class LineReaderTest {

  private static final int LIMIT = 10;

  private final PipedOutputStream feed = new PipedOutputStream();

  @Test
  void aPartOfALineIsNoneYet() throws IOException {
    LineReader lines = new LineReader(new PipedInputStream(feed), LIMIT, false);
    feed("first\nsec");

    assertThat(text(lines.next())).isEqualTo("first");
    assertThat(lines.isPausing()).isTrue();
    feed("ond\n\nthi");
    assertThat(lines.isPausing()).isFalse();
    assertThat(text(lines.next())).isEqualTo("second");
    assertThat(lines.isPausing()).isFalse();
    assertThat(text(lines.next())).isEmpty();
    assertThat(lines.isPausing()).isTrue();
    feed("rd");
    assertThat(lines.isPausing()).isTrue();
    feed.close();
    assertThat(lines.next()).extracting(Line::number, LineReaderTest::text).contains(4L, "third");
    assertThat(lines.next()).isNull();
  }

  /** The part came after the line before it, and before anybody asked. */
  @Test
  void aPartThatIsStillInTheInputIsNoLineEither() throws IOException {
    LineReader lines = new LineReader(new PipedInputStream(feed), LIMIT, false);
    feed("first\n");
    assertThat(text(lines.next())).isEqualTo("first");
    feed("sec");

    assertThat(lines.isPausing()).isTrue();
  }

  /** What is asked in between changes no line. */
  @Test
  void linesAreTheSameHoweverOftenItIsAsked() throws IOException {
    String all = "a\n\n0123456789\n01234567890\n" + "x".repeat(200_000) + "\nb\r\n\nend";
    List<String> expected = List.of("a", "", "0123456789", "-", "-", "b\t", "", "end");

    for (int times = 0; times < 3; times++) {
      LineReader lines =
          new LineReader(
              new ByteArrayInputStream(all.getBytes(StandardCharsets.UTF_8)), LIMIT, false);
      List<String> read = new ArrayList<>();
      for (Line line = lines.next(); line != null; line = lines.next()) {
        read.add(line.isWrong() ? "-" : text(line));
        for (int i = 0; i < times; i++) {
          assertThat(lines.isPausing()).isEqualTo(read.size() >= expected.size() - 1);
        }
      }
      assertThat(read).isEqualTo(expected);
    }
  }

  private void feed(String text) throws IOException {
    feed.write(text.getBytes(StandardCharsets.UTF_8));
    feed.flush();
  }

  private static String text(Line line) {
    return new String(line.text(), StandardCharsets.UTF_8);
  }
}
