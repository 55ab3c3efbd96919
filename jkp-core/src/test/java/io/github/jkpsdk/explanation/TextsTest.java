package io.github.jkpsdk.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Answer.Warning;
import io.github.jkpsdk.answer.NextStep;
import io.github.jkpsdk.answer.Remedies.Remedy;
import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.fixture.CaseFacts;
import io.github.jkpsdk.fixture.CaseVariations;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.fixture.ClaimVariations;
import io.github.jkpsdk.interpretation.EarlyEnd;
import io.github.jkpsdk.interpretation.InactiveHealthInsurance;
import io.github.jkpsdk.interpretation.InsolventArrears;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.SeveralEmployers;
import io.github.jkpsdk.interpretation.YearsBetweenBenefits;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.participant.Programme;
import io.github.jkpsdk.programme.ProgrammeClaim;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.termination.TerminationEvidence;
import io.github.jkpsdk.verdict.BenefitPayer;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  private static final Pattern WORKER = Pattern.compile("\\{[wW]orker\\w*}");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private static final Properties INDONESIAN = load("Texts.properties");
  private static final Properties ENGLISH = load("Texts_en.properties");

  @Test
  void everyKeyHasATextInBothLanguages() {
    assertThat(ENGLISH.keySet()).isEqualTo(INDONESIAN.keySet());
    assertThat(Stream.concat(INDONESIAN.values().stream(), ENGLISH.values().stream()))
        .allSatisfy(text -> assertThat((String) text).isNotBlank());
  }

  @Test
  void bothLanguagesUseTheSameFacts() {
    for (String key : INDONESIAN.stringPropertyNames()) {
      Set<String> english = placeholders(ENGLISH.getProperty(key));
      assertThat(english).as(key).isEqualTo(placeholders(INDONESIAN.getProperty(key)));
    }
  }

  @Test
  void everyNameOfTheLibraryHasAText() {
    assertThat(INDONESIAN.stringPropertyNames())
        .containsAll(keys("", Condition.values()))
        .containsAll(keys("outcome.", Outcome.values()))
        .containsAll(keys("verdict.", Verdict.Outcome.values()))
        .containsAll(keys("payer.", BenefitPayer.values()))
        .containsAll(keys("liability.", EmployerLiability.Kind.values()))
        .containsAll(keys("cause.", TerminationCause.values()))
        .containsAll(keys("programmes.", Programme.values()))
        .containsAll(keys("proofs.", TerminationEvidence.Kind.values()))
        .containsAll(keys("status.", BenefitMonth.Status.values()))
        .containsAll(keys("lost.", BenefitMonth.LossReason.values()))
        .containsAll(keys("holder.", Duty.Holder.values()))
        .containsAll(keys("task.", NextStep.Kind.values()))
        .containsAll(keys("warning.", Warning.Code.values()))
        .containsAll(keys("remedy.", Remedy.Kind.values()))
        .containsAll(keys("where.", Remedy.Source.values()))
        .containsAll(keys("claim.", ProgrammeClaim.values()))
        .containsAll(keys("source.", ClaimWindow.Source.values()));
  }

  @Test
  void everyReadingHasAText() {
    List<String> readings =
        Interpretations.standard().all().stream()
            .flatMap(
                reading -> Arrays.stream((Interpretation[]) reading.getClass().getEnumConstants()))
            .map(reading -> "reading." + reading.point() + "." + reading.name())
            .toList();

    assertThat(INDONESIAN.stringPropertyNames().stream().filter(key -> key.startsWith("reading.")))
        .containsExactlyInAnyOrderElementsOf(readings);
  }

  private static Stream<ExplainedFinding> findings(Explanation explained) {
    return Stream.concat(explained.findings().stream(), explained.payerFinding().stream());
  }

  /** An enterprise that ended, in arrears for longer than the agency covers. */
  private static JkpCase insolvent() {
    JkpCase base = Cases.filed();
    return base.toBuilder()
        .employment(
            base.employment().toBuilder()
                .employer(
                    base.employment().employer().toBuilder()
                        .arrearsMonths(7)
                        .insolvency(Employer.Insolvency.BANKRUPT)
                        .build())
                .build())
        .build();
  }

  /** Where some months are not known, so that the arrears are not. */
  private static Stream<JkpCase> ofUnknownArrears() {
    WorkAgreement agreement =
        WorkAgreement.builder()
            .type(WorkAgreement.Type.PKWTT)
            .start(LocalDate.of(2021, 3, 1))
            .build();
    JkpCase few =
        Cases.filed().toBuilder()
            .employment(Cases.filed().employment().toBuilder().agreement(agreement).build())
            .contributions(CaseFacts.history("2024-06..2026-03 ?2026-04"))
            .build();
    Employer bankrupt =
        Cases.filed().employment().employer().toBuilder()
            .insolvency(Employer.Insolvency.BANKRUPT)
            .build();
    JkpCase many =
        few.toBuilder()
            .employment(few.employment().toBuilder().employer(bankrupt).build())
            .contributions(CaseFacts.history("2024-06..2025-08 ?2025-09"))
            .build();
    return Stream.of(few, many);
  }

  /** Under the law before and after 2025-02-07 and under other readings. */
  private static List<Verdict> verdicts() {
    Jkp otherwise =
        Jkp.builder()
            .interpretations(
                Interpretations.standard()
                    .with(SeveralEmployers.ALL_JOBS_LOST)
                    .with(InactiveHealthInsurance.DOES_NOT_COUNT)
                    .with(EarlyEnd.ENDED_BY_EMPLOYER_ONLY)
                    .with(InsolventArrears.UNDECIDED)
                    .with(YearsBetweenBenefits.CALENDAR_YEARS))
            .build();
    List<JkpCase> recent = CaseVariations.of(Cases.filed());
    List<JkpCase> old = CaseVariations.of(Cases.filed(LocalDate.of(2024, 6, 15)));
    return Stream.of(
            recent.stream().map(facts -> assessed(Jkp.standard(), facts)),
            recent.stream().map(facts -> assessed(otherwise, facts)),
            Stream.concat(Stream.of(insolvent()), ofUnknownArrears())
                .map(facts -> assessed(otherwise, facts)),
            old.stream().map(facts -> assessed(Jkp.standard(), facts)))
        .<Verdict>flatMap(verdicts -> verdicts)
        .toList();
  }

  private static Verdict assessed(Jkp jkp, JkpCase facts) {
    return jkp.assess(facts, facts.dayOfAssessment());
  }

  /** Every third day from the termination until all is over. */
  private static List<Answer> answers() {
    List<Answer> answers = new ArrayList<>();
    for (ClaimStory story : ClaimVariations.all()) {
      LocalDate terminated = story.claim().facts().termination().date();
      for (int day = 0; day < 250; day += 3) {
        answers.add(story.answer(terminated.plusDays(day)));
      }
    }
    return answers;
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void everySentenceIsReachedAndNoPlaceholderStays(String language) {
    Locale locale = Locale.forLanguageTag(language);
    Set<String> sentences =
        Stream.concat(
                verdicts().stream()
                    .flatMap(verdict -> findings(Explanation.of(verdict, locale)))
                    .map(ExplainedFinding::sentence),
                answers().stream().flatMap(answer -> sentences(Explanation.of(answer, locale))))
            .collect(Collectors.toSet());

    assertThat(sentences).noneMatch(sentence -> sentence.matches(".*[{}].*|.*\\[\\d.*|.*null.*"));
    for (String template : templates(language.equals("en") ? ENGLISH : INDONESIAN)) {
      assertThat(sentences).as(template).anyMatch(asPattern(template).asMatchPredicate());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void everyMissingFactIsNamedInWords(String language) {
    for (Verdict verdict : verdicts()) {
      assertThat(Explanation.of(verdict, Locale.forLanguageTag(language)).missingFacts())
          .allSatisfy((path, name) -> assertThat(name).isNotEqualTo(path));
    }
  }

  private static Stream<String> sentences(AnswerExplanation answer) {
    return Stream.of(
            answer.months().stream()
                .flatMap(month -> month.findings().stream().map(ExplainedFinding::sentence)),
            answer.next().stream().flatMap(task -> Stream.of(task.title(), task.time())),
            answer.lost().stream())
        .flatMap(parts -> parts);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void everyMissingFactOfAClaimIsNamedInWords(String language) {
    List<String> paths =
        answers().stream()
            .flatMap(answer -> answer.months().stream())
            .flatMap(month -> month.findings().stream())
            .flatMap(finding -> finding.missingFacts().stream())
            .toList();

    assertThat(paths).isNotEmpty();
    assertThat(language.equals("en") ? ENGLISH : INDONESIAN)
        .containsKeys(paths.stream().map(path -> "missing." + path).toArray());
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void everyStepOfAClaimHasWords(String language) {
    assertThat(language.equals("en") ? ENGLISH : INDONESIAN)
        .containsKeys(
            answers().stream()
                .flatMap(answer -> answer.next().stream())
                .map(step -> "task." + step.step())
                .toArray());
  }

  /** Findings, as RULE.OUTCOME and RULE.OUTCOME.special, what was lost, and what is to be done. */
  private static List<String> templates(Properties texts) {
    return texts.stringPropertyNames().stream()
        .filter(
            key ->
                key.matches("[A-Z_]+\\.(MET|NOT_MET|UNDECIDED|NOT_APPLICABLE)(\\..*)?")
                    || key.matches("lost\\.(WINDOW_MISSED|FILED_LATE)"))
        .map(texts::getProperty)
        .toList();
  }

  private static Pattern asPattern(String template) {
    return Pattern.compile(
        Arrays.stream(template.split("\\{\\w+}", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".+")));
  }

  /** Without those for the worker, whom each language names in its own way. */
  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(WORKER.matcher(text).replaceAll(""))
        .results()
        .map(found -> found.group())
        .collect(Collectors.toSet());
  }

  private static List<String> keys(String prefix, Enum<?>[] constants) {
    return Arrays.stream(constants).map(constant -> prefix + constant).toList();
  }

  private static Properties load(String name) {
    try (InputStream in = Objects.requireNonNull(Explanation.class.getResourceAsStream(name))) {
      Properties texts = new Properties();
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
