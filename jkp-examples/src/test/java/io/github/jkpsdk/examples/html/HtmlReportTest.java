package io.github.jkpsdk.examples.html;

import static io.github.jkpsdk.examples.html.Subjects.LANGUAGES;
import static io.github.jkpsdk.examples.html.Subjects.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.jkpsdk.examples.html.HtmlReport.Form;
import io.github.jkpsdk.explanation.AnswerExplanation.Reader;
import io.github.jkpsdk.explanation.ExplainedFinding;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.explanation.Wording;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

class HtmlReportTest {

  private static final Locale INDONESIAN = LANGUAGES.get(0);
  private static final Pattern DRAWING = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  @ParameterizedTest
  @MethodSource("io.github.jkpsdk.examples.html.Subjects#names")
  void thePageStatesTheVerdictAndEveryConditionWithItsFactsAndArticle(String name) {
    for (Locale language : LANGUAGES) {
      Subject subject = sample(name);
      Explanation explanation = Explanation.of(subject.answer(), language, Reader.OTHERS).verdict();
      String text = text(HtmlReport.of(subject, Form.ADVISER, language));

      assertThat(text).contains(explanation.outcome());
      assertThat(explanation.findings()).hasSize(15);
      for (ExplainedFinding finding : explanation.findings()) {
        assertThat(text)
            .contains(finding.title() + " " + finding.outcome(), finding.sentence())
            .contains(Wording.in(language).cited(finding.finding().citations()));
      }
      explanation.missingFacts().values().forEach(fact -> assertThat(text).contains(fact));
      explanation.interpretations().values().forEach(reading -> assertThat(text).contains(reading));
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.jkpsdk.examples.html.Subjects#names")
  void thePageLoadsNothingFromOutsideAndRunsNothing(String name) {
    for (Locale language : LANGUAGES) {
      String page = HtmlReport.of(sample(name), Form.WORKER, language);

      String own =
          page.replace("xmlns=\"http://www.w3.org/2000/svg\"", "")
              .replaceAll("<a href=\"https://(siapkerja|wajiblapor)\\.kemnaker\\.go\\.id/\"", "");
      assertThat(own)
          .doesNotContainIgnoringCase("http:", "https:", "//", "src=", "href=", "url(", "@import")
          .doesNotContainIgnoringCase("<script", "<link", "<iframe", "<object", "onload", "onerror")
          .contains("content=\"default-src 'none'; style-src 'unsafe-inline'\"");
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.jkpsdk.examples.html.Subjects#names")
  void everyDrawingIsWellFormedXml(String name) {
    for (Locale language : LANGUAGES) {
      List<String> drawings = drawings(HtmlReport.of(sample(name), Form.ADVISER, language));

      assertThat(drawings).hasSizeGreaterThan(2);
      assertThat(drawings)
          .allSatisfy(svg -> assertThatCode(() -> parse(svg)).doesNotThrowAnyException());
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.jkpsdk.examples.html.Subjects#names")
  void noPlaceholderIsLeftOpen(String name) {
    for (Locale language : LANGUAGES) {
      String page = HtmlReport.of(sample(name), Form.WORKER, language);

      assertThat(text(page)).doesNotContain("{", "}", "null", "Optional");
      assertThat(page).contains("<html lang=\"" + language.getLanguage() + "\">");
    }
  }

  @Test
  void textOfTheCaseIsShownAsTextWhateverItContains() {
    String hostile = "</title><script>alert('x')</script> & \\\"Co\\\" {{nik}}";
    String page =
        HtmlReport.of(
            Subjects.of(
                """
                {"termination": {"date": "2026-06-15"},
                 "participant": {"name": "%1$s"},
                 "employment": {"employer": {"name": "%1$s"}}}
                """
                    .formatted(hostile)),
            Form.WORKER,
            INDONESIAN);

    assertThat(page)
        .doesNotContain("<script", "alert('x')")
        .contains("&lt;/title&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;Co")
        .contains("{{nik}}");
  }

  @Test
  void theNameStandsOnThePageAndTheIdentityNumberIsMasked() {
    assertThat(HtmlReport.of(sample("berhak-2026"), Form.WORKER, INDONESIAN))
        .contains("Siti Contoh", "32**************")
        .doesNotContain("3299994609970001");
  }

  @Test
  void thePageTellsWhatToDoWhatWasPaidAndWhatWasLost() {
    assertThat(text(HtmlReport.of(sample("bulan-3-terlewat"), Form.WORKER, INDONESIAN)))
        .contains("Keadaan pada 20 Maret 2026. Hak dinilai menurut aturan pada")
        .contains("Yang perlu Anda lakukan")
        .contains("Ajukan klaim bulan ke-4, 12–17 April 2026")
        .contains("Sudah dibayar: Rp5.100.000", "Masih bisa diterima: Rp7.650.000")
        .contains("Bulan 3: hangus 12–17 Mar 2026 –")
        .contains("Jumlah seluruhnya Upah yang dihitung: Rp4.250.000 Rp12.750.000")
        .contains(
            "Manfaat bulan ke-3 hangus (Rp2.550.000): tidak diajukan dalam masa pengajuannya.");
  }

  @Test
  void aClaimWithAMonthLostIsNotShownAsIfNothingWereLost() {
    String page = HtmlReport.of(sample("bulan-3-terlewat"), Form.WORKER, INDONESIAN);

    assertThat(text(page)).contains("Klaim berjalan, ada bulan yang hangus Bulan ke-3 hangus.");
    assertThat(page)
        .contains("<section class=\"verdict open\">")
        .containsPattern("<tr class=\"lost\"><th scope=\"row\">Bulan 3:")
        .doesNotContain("verdict good");
    assertThat(HtmlReport.of(sample("lancar-enam-bulan"), Form.WORKER, INDONESIAN))
        .contains("<section class=\"verdict good\">", "<h2>Selesai dibayar</h2>")
        .doesNotContain("<tr class=\"lost\">");
  }

  @Test
  void thePageOfACompanyIsNotColouredByTheVerdictOnTheWorker() {
    for (String name : List.of("berhak-2026", "mengundurkan-diri", "tunggakan-4-bulan")) {
      assertThat(HtmlReport.of(sample(name), Form.EMPLOYER, INDONESIAN))
          .contains("<section class=\"verdict neutral\">");
    }
  }

  @Test
  void aMonthThatEndedWithoutAFilingHasNoWindow() {
    assertThat(text(HtmlReport.of(sample("bekerja-lagi-bulan-4"), Form.WORKER, INDONESIAN)))
        .contains("Bulan 6: berakhir – Jumlah seluruhnya");
  }

  @Test
  void theConditionsOfAMonthThatAreMetAreOnlyNamedToTheWorker() {
    assertThat(text(HtmlReport.of(sample("bulan-3-terlewat"), Form.WORKER, INDONESIAN)))
        .contains("Tidak berlaku: kehadiran pelatihan.")
        .doesNotContain("Tidak ada pelatihan dalam bulan kegiatan ini.");
    assertThat(text(HtmlReport.of(sample("bulan-3-terlewat"), Form.ADVISER, INDONESIAN)))
        .contains("Tidak ada pelatihan dalam bulan kegiatan ini.");
  }

  @Test
  void whoeverHasNoRightIsToldWhyAndNotSentToFile() {
    assertThat(text(HtmlReport.of(sample("mengundurkan-diri"), Form.WORKER, Locale.ENGLISH)))
        .contains("You are not entitled by these facts: resignation gives no right.")
        .contains("If you do not agree", "If entitled: Rp2,550,000 a month.")
        .doesNotContain("What you have to do", "A projection", "Can still be had", "Filing window");
    assertThat(text(HtmlReport.of(sample("simulasi-2"), Form.WORKER, Locale.ENGLISH)))
        .contains("Month 1: lost 10 Jun–10 Sep 2022", "Month 2: ended –")
        .doesNotContain("once the first claim is filed");
  }

  @Test
  void whatIsNotKnownIsAskedForAndNotGuessed() {
    String text =
        text(
            HtmlReport.of(
                Subjects.of("{\"termination\": {\"date\": \"2026-06-15\"}}"),
                Form.WORKER,
                INDONESIAN));

    assertThat(text)
        .contains("Belum pasti", "Data yang perlu Anda lengkapi kewarganegaraan tanggal lahir")
        .contains("jumlahnya belum bisa dihitung", "belum diketahui")
        .doesNotContain("Rp");
  }

  @Test
  void theTextsOfThePageAreCompleteInBothLanguages() {
    ResourceBundle indonesian = bundle(Locale.ROOT);
    ResourceBundle english = bundle(Locale.ENGLISH);

    assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(indonesian.keySet()));
    for (String key : indonesian.keySet()) {
      assertThat(indonesian.getString(key)).as(key).isNotBlank();
      assertThat(english.getString(key)).as(key).isNotBlank();
    }
  }

  private static ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle("io.github.jkpsdk.examples.html.Page", language);
  }

  private static List<String> drawings(String page) {
    return DRAWING.matcher(page).results().map(MatchResult::group).toList();
  }

  private static void parse(String svg) throws Exception {
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  /** What a reader sees: without tags, in single spaces. */
  private static String text(String page) {
    String body = page.substring(page.indexOf("<body>"));
    String plain = TAG.matcher(body).replaceAll(" ");
    for (String[] escaped :
        Arrays.asList(
            new String[][] {{"&#39;", "'"}, {"&quot;", "\""}, {"&#x3D;", "="}, {"&amp;", "&"}})) {
      plain = plain.replace(escaped[0], escaped[1]);
    }
    return plain.replaceAll("\\s+", " ");
  }
}
