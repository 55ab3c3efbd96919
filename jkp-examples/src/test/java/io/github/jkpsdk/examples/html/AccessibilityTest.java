package io.github.jkpsdk.examples.html;

import static io.github.jkpsdk.examples.html.Subjects.sample;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.examples.html.HtmlReport.Form;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Asks axe-core, in a real browser where one is installed, whether everybody can use the pages. */
class AccessibilityTest {

  private static final int PHONE = 390;
  private static final int DESKTOP = 1280;

  /** Many rules were asked, and none is broken. */
  private static final String NOTHING = "FOUND\\[] in \\d{3,} rules kept";

  /** Asks frame by frame, and writes what breaks a rule. */
  private static final String ASK =
      """
      <script>
      onload = async () => {
        const found = [];
        let passed = 0;
        for (const frame of document.querySelectorAll('iframe')) {
          const result = await frame.contentWindow.axe.run();
          passed += result.passes.length;
          result.violations.forEach(rule => rule.nodes.forEach(node =>
              found.push(frame.name + ': ' + rule.id + ' ' + node.target.join(' '))));
        }
        document.getElementById('found').textContent =
            'FOUND[' + found.join('; ') + '] in ' + passed + ' rules kept';
      };
      </script>
      <p id="found"></p>
      """;

  @TempDir(cleanup = CleanupMode.NEVER)
  private static Path folder;

  private Browser browser;

  @BeforeEach
  void findBrowser() throws IOException {
    browser = Browser.assumed(folder, "axe-core was not asked");
    try (InputStream axe = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      Files.write(folder.resolve("axe.js"), Objects.requireNonNull(axe).readAllBytes());
    }
  }

  @Test
  void noPageOfAWorkerBreaksARule() throws Exception {
    assertThat(asked(Subjects.names().toList(), Form.WORKER)).containsPattern(NOTHING);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WORKER")
  void noOtherPageBreaksARule(Form form) throws Exception {
    assertThat(asked(List.of("berhak-2026", "mengundurkan-diri", "tunggakan-4-bulan"), form))
        .containsPattern(NOTHING);
  }

  /** The rules are asked: a picture without words for it breaks one. */
  @Test
  void whatBreaksARuleIsFound() throws Exception {
    String page = "<!DOCTYPE html><html lang='id'><title>x</title><main><img src='x.png'></main>";

    assertThat(answer(frame("broken", PHONE, page))).contains("broken: image-alt img");
  }

  /** On a phone and on a desktop, in both languages. */
  private String asked(List<String> samples, Form form) throws Exception {
    StringBuilder frames = new StringBuilder();
    for (String name : samples) {
      for (Locale language : Subjects.LANGUAGES) {
        String html = HtmlReport.of(sample(name), form, language);
        Stream.of(PHONE, DESKTOP)
            .map(width -> frame(name + "-" + language + "-" + width, width, html))
            .forEach(frames::append);
      }
    }
    return answer(frames.toString());
  }

  private String answer(String frames) throws Exception {
    Path page = folder.resolve("axe.html");
    return browser.contentInTime(
        Files.writeString(page, "<!DOCTYPE html><meta charset='utf-8'>" + frames + ASK));
  }

  /** The page lets no script in, so that line is left out. */
  private static String frame(String name, int width, String html) {
    String open = html.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
    String asking = open + "<script src='axe.js'></script>";
    return "<iframe name=\"%s\" style=\"width: %dpx; height: 900px\" srcdoc=\"%s\"></iframe>"
        .formatted(name, width, asking.replace("&", "&amp;").replace("\"", "&quot;"));
  }
}
