package io.github.jkpsdk.examples.html;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.github.jkpsdk.examples.told.Told;
import io.github.jkpsdk.explanation.AnswerExplanation;
import io.github.jkpsdk.explanation.Wording;
import io.github.jkpsdk.verdict.Receipt;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** A case or a claim as one HTML page that needs nothing else: no script, no font, no network. */
public final class HtmlReport {

  /** Whom a page is for. */
  public enum Form {
    /** The worker: what matters now. */
    WORKER,
    /** An adviser: every condition with its facts and texts, and how else the law could be read. */
    ADVISER,
    /** The company: its duties, what it owes and can claim back. */
    EMPLOYER
  }

  /** What can be shown by itself. */
  public enum Chart {
    /** The qualifying window with paid, unpaid and unknown months. */
    MONTHS,
    /** The claim from the loss of the job to the last month of benefit. */
    CLAIM
  }

  private static final Template PAGE = template("page.mustache");
  private static final Template SVG = template("svg.mustache");

  private HtmlReport() {}

  /**
   * The page.
   *
   * @param subject what it is about
   * @param form whom it is for
   * @param locale the language: English, or for any other locale Indonesian
   * @return the HTML
   */
  public static String of(Subject subject, Form form, Locale locale) {
    return PAGE.execute(new PageComposer(subject, form, locale, texts(subject, locale)).compose());
  }

  /**
   * A drawing by itself, for an application that shows it among its own words.
   *
   * @param subject what it is about
   * @param chart which
   * @param locale the language: English, or for any other locale Indonesian
   * @return the SVG, with a title that tells what is seen
   */
  public static String drawing(Subject subject, Chart chart, Locale locale) {
    return SVG.execute(
        new PageComposer(subject, Form.ADVISER, locale, texts(subject, locale)).picture(chart));
  }

  /** All values are escaped; a value that is not there is an error, not an empty text. */
  private static Template template(String name) {
    try (Reader page = open(name)) {
      return Mustache.compiler()
          .escapeHTML(true)
          .strictSections(true)
          .emptyStringIsFalse(true)
          .withLoader(HtmlReport::open)
          .compile(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reader open(String name) {
    String file = name.contains(".") ? name : name + ".mustache";
    InputStream in = HtmlReport.class.getResourceAsStream(file);
    return new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8);
  }

  static Map<String, String> texts(Subject subject, Locale locale) {
    // The root texts are Indonesian: with the root locale no default locale is ever consulted.
    boolean isEnglish = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "io.github.jkpsdk.examples.html.Page", isEnglish ? Locale.ENGLISH : Locale.ROOT);
    Map<String, String> texts = new TreeMap<>();
    bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
    Told told =
        new Told(subject.answer(), AnswerExplanation.Reader.WORKER, Told.Detail.BRIEF, locale);
    texts.put("conditions", told.conditionsHeading());
    texts.put("noAdvice", told.texts().text("noAdvice"));
    Receipt receipt = subject.answer().verdict().receipt();
    texts.put("version", receipt.sdkVersion());
    Wording words = Wording.in(locale);
    texts.put("checkedOn", words.day(receipt.rulebookCheckedOn()));
    texts.put("sourcesUntil", words.day(receipt.sourcesUntil()));
    return texts;
  }
}
