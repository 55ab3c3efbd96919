package io.github.jkpsdk.examples.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read uses the official terms and short sentences, and no word of programmers. */
class WordsTest {

  private static final int MOST_WORDS = 20;

  private static final List<String> BUNDLES =
      List.of(
          "/io/github/jkpsdk/explanation/Texts",
          "/io/github/jkpsdk/examples/told/Told",
          "/io/github/jkpsdk/examples/html/Page",
          "/io/github/jkpsdk/examples/cli/Report",
          "/io/github/jkpsdk/examples/cli/Init");

  /** Each with the official term that stands for it, or none where no person should read it. */
  static final Map<String, String> NOT_SAID =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("kontrak belum habis", "PKWT diakhiri sebelum waktunya"),
              Map.entry("bekerja lagi", "bekerja kembali"),
              Map.entry("menunggu bayar", "menunggu pembayaran"),
              Map.entry("komitmen mencari kerja", "Komitmen Aktivitas Pencarian Kerja (KAPK)"),
              Map.entry("penuhi satu panggilan", "ikuti satu tes atau wawancara kerja"),
              Map.entry("undang-undang tidak mengatur", "Peraturan tidak mengatur"),
              Map.entry("masih perlu diketahui", "Data yang perlu Anda lengkapi"),
              Map.entry("json", ""),
              Map.entry("java", ""),
              Map.entry("null", ""),
              Map.entry("boolean", ""),
              Map.entry("string", ""),
              Map.entry("array", ""),
              Map.entry("exception", ""),
              Map.entry("error", "")));

  static Stream<Map.Entry<String, String>> notSaid() {
    return NOT_SAID.entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("notSaid")
  void isNotSaid(Map.Entry<String, String> word) {
    Pattern said =
        Pattern.compile("\\b" + Pattern.quote(word.getKey()) + "\\b", Pattern.CASE_INSENSITIVE);
    for (String suffix : List.of("", "_en")) {
      texts(suffix)
          .forEach(
              (key, text) ->
                  assertThat(said.matcher(text).find())
                      .as("%s: %s; say %s", key, text, word.getValue())
                      .isFalse());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_en"})
  void sentencesAreShort(String suffix) {
    assertThat(texts(suffix)).hasSizeGreaterThan(500);
    texts(suffix).forEach(WordsTest::assertShort);
  }

  /** The help speaks of files and their format, as no other text does. */
  @Test
  void theHelpUsesTheOfficialTermsAndShortSentences() {
    load("/io/github/jkpsdk/examples/cli/Help.properties")
        .forEach(
            (key, text) -> {
              assertShort((String) key, (String) text);
              assertThat(((String) text).toLowerCase(Locale.ROOT))
                  .doesNotContain(
                      NOT_SAID.keySet().stream()
                          .filter(term -> !NOT_SAID.getOrDefault(term, "").isEmpty())
                          .toList());
            });
  }

  private static void assertShort(String key, String text) {
    assertThat(text.split("[.;:?](?=\\s|$)"))
        .as(key)
        .allMatch(sentence -> words(sentence) <= MOST_WORDS);
  }

  private static long words(String sentence) {
    return Arrays.stream(sentence.strip().split("\\s+")).filter(word -> !word.isEmpty()).count();
  }

  private static Map<String, String> texts(String suffix) {
    Map<String, String> texts = new TreeMap<>();
    for (String bundle : BUNDLES) {
      load(bundle + suffix + ".properties")
          .forEach((key, text) -> texts.put(bundle + " " + key, (String) text));
    }
    return texts;
  }

  private static Properties load(String name) {
    try (InputStream in = Objects.requireNonNull(WordsTest.class.getResourceAsStream(name), name)) {
      Properties texts = new Properties();
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
