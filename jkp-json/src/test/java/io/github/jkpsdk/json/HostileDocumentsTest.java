package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Line;
import io.github.jkpsdk.json.engine.Refusal;
import io.github.jkpsdk.json.engine.Size;
import io.github.jkpsdk.json.jackson2.Jackson2;
import io.github.jkpsdk.json.jackson3.Jackson3;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever other parsers make of a document, jkp takes what RFC 8259 and the format allow, and
 * refuses all else: with its own exception, in no time, by both lines of Jackson alike.
 */
class HostileDocumentsTest {

  private static final List<Line> LINES = List.of(new Jackson3(), new Jackson2());
  private static final Codec<JkpCase> CASE = Bindings.codecOf(JkpCase.class);

  /** Far more than any takes, and far less than a step over and over again would. */
  private static final Duration NO_TIME = Duration.ofSeconds(10);

  static List<HostileDocument> documents() {
    return HostileDocument.all();
  }

  @Test
  void thereAreManyOfBothKinds() {
    assertThat(documents()).hasSizeGreaterThan(250);
    assertThat(documents()).filteredOn(HostileDocument::isAccepted).hasSizeGreaterThan(35);
    assertThat(documents()).extracting(HostileDocument::what).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aStreamIsReadAsExpectedByBothLines(HostileDocument document) {
    assertTimeout(
        NO_TIME,
        () -> {
          Object read = result(() -> JkpJson.readCase(new ByteArrayInputStream(document.bytes())));

          assertThat(read)
              .isInstanceOf(document.isAccepted() ? JkpCase.class : JkpJsonException.class);
          assertAgree(
              LINES.stream().map(line -> () -> line.read(stream(document), CASE, Size.ONE)));
        });
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aTextIsReadAsItsStream(HostileDocument document) {
    document
        .text()
        .ifPresent(
            text -> {
              boolean isAccepted = document.isAccepted();
              assertThat(result(() -> JkpJson.readCase(text)) instanceof JkpCase)
                  .isEqualTo(isAccepted);
              assertThat(result(() -> JkpJson.readCase(new StringReader(text))) instanceof JkpCase)
                  .isEqualTo(isAccepted);
              assertAgree(
                  LINES.stream()
                      .flatMap(
                          line ->
                              Stream.of(
                                  () -> line.read(text, CASE, Size.ONE),
                                  () -> line.read(new StringReader(text), CASE, Size.ONE))));
            });
  }

  private static ByteArrayInputStream stream(HostileDocument document) {
    return new ByteArrayInputStream(document.bytes());
  }

  /** The same value, or a refusal for the same place. */
  private static void assertAgree(Stream<Supplier<JkpCase>> ways) {
    List<Object> results =
        ways.map(HostileDocumentsTest::result)
            .map(result -> result instanceof Refusal refusal ? refusal.path() : result)
            .distinct()
            .toList();
    assertThat(results).hasSize(1);
  }

  /** What is read, or the refusal; nothing else is thrown. */
  private static Object result(Supplier<JkpCase> reading) {
    try {
      return reading.get();
    } catch (JkpJsonException | Refusal e) {
      assertThat(e.getMessage()).isNotBlank().hasSizeLessThan(1_000).matches("[ -~]*");
      return e;
    }
  }
}
