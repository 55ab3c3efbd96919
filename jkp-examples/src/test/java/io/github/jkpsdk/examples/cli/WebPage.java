package io.github.jkpsdk.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A page, read back: what its lists and its table say.
 *
 * @param html the page
 * @param texts the words of its headings
 */
record WebPage(String html, ResourceBundle texts) {

  private static final Pattern STYLE = Pattern.compile("<style>.*?</style>", Pattern.DOTALL);
  private static final Pattern ABOUT =
      Pattern.compile("<section id=\"ABOUT\">.*?</section>", Pattern.DOTALL);
  private static final Pattern ITEM = Pattern.compile("<li>(.*?)</li>", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern ROW =
      Pattern.compile(
          "<tr class=\"(?:due|over|lost)\"><th scope=\"row\">(.*?)</th><td class=\"figure\">(.*?)</td></tr>");
  private static final Pattern TOTAL = Pattern.compile("<tr class=\"total\">(.*?)</tr>");
  private static final Pattern HEADLINE =
      Pattern.compile("<p class=\"sentence\">(.*?)</p>", Pattern.DOTALL);
  private static final Pattern LOOK = Pattern.compile("<section class=\"verdict (\\w+)\">");

  static WebPage of(String html, Locale locale) {
    return new WebPage(
        STYLE.matcher(html).replaceAll(""),
        ResourceBundle.getBundle(
            "io.github.jkpsdk.examples.html.Page",
            locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT));
  }

  /** {@return what a reader sees, without the facts that the page names as they were given} */
  String text() {
    return plain(ABOUT.matcher(html).replaceAll(""));
  }

  String headline() {
    return plain(first(HEADLINE));
  }

  /** {@return the colour of the headline: good, open or bad} */
  String look() {
    return first(LOOK);
  }

  List<String> ownSteps() {
    return part("NEXT");
  }

  List<String> stepsOfOthers() {
    return part("OTHERS");
  }

  /** {@return the items of a part; none where there is none} */
  List<String> part(String id) {
    int from = html.indexOf("<section id=\"" + id + "\">");
    if (from < 0) {
      return List.of();
    }
    String list = html.substring(from, html.indexOf("</section>", from));
    return ITEM.matcher(list).results().map(item -> plain(item.group(1))).toList();
  }

  /** {@return the rows of the six months: month with its days, and amount} */
  List<MatchResult> months() {
    return ROW.matcher(html).results().toList();
  }

  /** {@return the last row of the table; empty text where it is not there} */
  String total() {
    return first(TOTAL);
  }

  boolean has(String text) {
    return html.contains(texts.getString(text));
  }

  private String first(Pattern pattern) {
    return pattern.matcher(html).results().map(found -> found.group(1)).findFirst().orElse("");
  }

  private static String plain(String html) {
    return TAG.matcher(html)
        .replaceAll(" ")
        .replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&#x3D;", "=")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
