package io.github.jkpsdk.examples.html;

import static io.github.jkpsdk.examples.html.Subjects.sample;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.examples.html.HtmlReport.Form;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks at pages in a real browser where one is installed; the pictures are for people. */
class BrowserTest {

  private static final Path PICTURES = Path.of("target", "report");
  private static final int DESKTOP = 1000;
  private static final int PHONE = 360;
  private static final int HEIGHT = 3000;

  /** Says which drawn labels overlap or leave their drawing, and whether the page is too wide. */
  private static final String MEASURE =
      """
      <script>
      onload = () => {
        const found = [];
        let measured = 0;
        for (const frame of document.querySelectorAll('iframe')) {
          const page = frame.contentDocument, root = page.documentElement;
          if (root.scrollWidth > root.clientWidth) found.push(frame.name + ' scrolls sideways');
          for (const svg of page.querySelectorAll('figure > svg')) {
            const room = svg.getBoundingClientRect();
            const labels = [...svg.querySelectorAll('text')].map(label => ({
              text: label.textContent, box: label.getBoundingClientRect()}));
            measured += labels.length;
            labels.forEach(({text, box}, i) => {
              if (box.left < room.left - 1 || box.right > room.right + 1)
                found.push(frame.name + ': ' + text + ' leaves the drawing');
              for (const other of labels.slice(i + 1))
                if (box.left < other.box.right && other.box.left < box.right
                    && box.top + 4 < other.box.bottom && other.box.top + 4 < box.bottom)
                  found.push(frame.name + ': ' + text + ' overlaps ' + other.text);
            });
          }
        }
        document.getElementById('found').textContent =
            'FOUND[' + found.join('; ') + '] in ' + measured + ' labels';
      };
      </script>
      <p id="found"></p>
      """;

  @TempDir(cleanup = CleanupMode.NEVER)
  private static Path folder;

  private Browser browser;

  @BeforeEach
  void findBrowser() throws IOException {
    browser = Browser.assumed(folder, "no page was looked at in a browser");
    Files.createDirectories(PICTURES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "berhak-2026",
        "data-belum-lengkap",
        "mengundurkan-diri",
        "aturan-lama-2023",
        "bulan-3-terlewat"
      })
  void aPictureIsTakenOfTheDesktopAndOfThePhone(String name) throws Exception {
    String html = HtmlReport.of(sample(name), Form.WORKER, Subjects.LANGUAGES.get(0));
    Path page = Files.writeString(PICTURES.resolve(name + ".html"), html).toAbsolutePath();
    Path phone = Files.writeString(folder.resolve(name + ".html"), frame(name, html));

    assertThat(widthOfPicture(page, name + "-desktop.png", DESKTOP)).isEqualTo(DESKTOP);
    assertThat(widthOfPicture(phone, name + "-phone.png", PHONE)).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"mengundurkan-diri, WORKER, 1", "berhak-2026, WORKER, 2", "berhak-2026, ADVISER, 3"})
  void noSheetIsPrintedForAFewLines(String name, Form form, int sheets) throws Exception {
    String html = HtmlReport.of(sample(name), form, Subjects.LANGUAGES.get(0));
    Path page = Files.writeString(folder.resolve("print.html"), html).toAbsolutePath();
    Path document = PICTURES.resolve(name + "-" + form + ".pdf").toAbsolutePath();
    browser.print(page, document);

    assertThat(Files.readString(document, StandardCharsets.ISO_8859_1))
        .contains("/Type /Pages")
        .contains("/Count " + sheets);
  }

  private int widthOfPicture(Path page, String name, int width) throws Exception {
    Path picture = PICTURES.resolve(name).toAbsolutePath();
    Files.deleteIfExists(picture);
    browser.screenshot(page, picture, width, HEIGHT);
    return ImageIO.read(picture.toFile()).getWidth();
  }

  @Test
  void onAPhoneNoPageScrollsSidewaysAndNoLabelOverlaps() throws Exception {
    StringBuilder frames = new StringBuilder();
    for (String name : Subjects.names().toList()) {
      for (Locale language : Subjects.LANGUAGES) {
        frames.append(
            frame(name + "-" + language, HtmlReport.of(sample(name), Form.WORKER, language)));
      }
    }
    Path all = Files.writeString(folder.resolve("all.html"), frames + MEASURE);

    assertThat(browser.content(all, DESKTOP)).containsPattern("FOUND\\[] in \\d{4} labels");
  }

  /** A frame as narrow as a phone: the window of a browser may have a least width. */
  private static String frame(String name, String html) {
    return """
        <!DOCTYPE html><meta charset="utf-8"><style>body { margin: 0 }</style>
        <iframe name="%s" style="width: %dpx; height: %dpx; border: 0" srcdoc="%s"></iframe>
        """
        .formatted(name, PHONE, HEIGHT, html.replace("&", "&amp;").replace("\"", "&quot;"));
  }
}
