package io.github.jkpsdk.jqwik;

import static io.github.jkpsdk.jqwik.assertj.JkpAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.jqwik.constraints.AtEdge;
import io.github.jkpsdk.jqwik.constraints.Entitled;
import io.github.jkpsdk.jqwik.constraints.Failing;
import io.github.jkpsdk.jqwik.constraints.StandsAt;
import io.github.jkpsdk.jqwik.constraints.UnderLawOf;
import io.github.jkpsdk.jqwik.constraints.Unknown;
import io.github.jkpsdk.jqwik.junit.JkpSource;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** The Java of the page about the test kit is what runs here. */
class TestKitPageTest {

  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import ((io\\.github\\.jkpsdk[.a-z]*)\\.([A-Z]\\w*));$");

  private static final Jkp JKP = Jkp.standard();

  // page: kinds
  @Property(tries = 50)
  void oneConditionIsEnough(
      @ForAll @Entitled JkpCase entitled,
      @ForAll @Failing(Condition.QUALIFYING_MONTHS) JkpCase short12,
      @ForAll @Entitled @Unknown("participant.birthDate") JkpCase ofUnknownAge,
      @ForAll @UnderLawOf("2024-06-01") JkpCase before,
      @ForAll @AtEdge(Condition.FILED_IN_TIME) JkpCase aboutTheLastDay,
      @ForAll @StandsAt(Standing.State.REJECTED) Claim rejected) {
    assertThat(JKP.assess(entitled)).isEntitled();
    assertThat(JKP.assess(short12)).failsExactly(Condition.QUALIFYING_MONTHS);
    assertThat(JKP.assess(ofUnknownAge)).isUndecided().lacks("participant.birthDate");
    assertThat(JKP.assess(before).asOf()).isEqualTo("2024-06-01");
    assertThat(JKP.assess(aboutTheLastDay).outcome()).isNotEqualTo(Verdict.Outcome.UNDECIDED);
    Answer answer = JKP.answer(rejected, rejected.facts().dayOfAssessment());
    assertThat(answer).standsAt(Standing.State.REJECTED);
  }

  // page: end

  // page: control
  @Provide
  Arbitrary<JkpCase> entitledMedium() {
    return JkpArbitraries.cases()
        .entitled()
        .underLawOf(LocalDate.of(2026, 3, 2))
        .filter(facts -> facts.employment().employer().scale().isPresent());
  }

  @Property
  void controlled(@ForAll("entitledMedium") JkpCase facts) {
    assertThat(JKP.assess(facts)).isEntitled().finding(Condition.QUALIFYING_MONTHS).isMet();
  }

  // page: end

  // page: junit
  @ParameterizedTest
  @JkpSource(count = 50, seed = 7)
  void runsFiftyTimes(@Entitled JkpCase facts) {
    assertThat(JKP.assess(facts)).isEntitled();
  }

  // page: end

  @Test
  void samplesAreListsOfTheSameValues() {
    // page: samples
    List<JkpCase> cases = Samples.ofSeed(1).cases(1_000);
    List<Claim> rejected =
        Samples.ofSeed(1).of(JkpArbitraries.claims().standingAt(Standing.State.REJECTED), 10);
    // page: end
    assertThat(cases).hasSize(1_000);
    assertThat(rejected).hasSize(10);
  }

  @Test
  void aFailedAssertionTellsWhy() {
    JkpCase facts = Samples.ofSeed(1).one(JkpArbitraries.cases().failing(Condition.CITIZENSHIP));

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(JKP.assess(facts)).isEntitled())
        .withMessageContaining("NOT_ELIGIBLE: not met [CITIZENSHIP], undecided []");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(JKP.assess(facts)).finding(Condition.CITIZENSHIP).isMet())
        .withMessageContaining("expected CITIZENSHIP to be MET but it is NOT_MET");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(JKP.assess(facts)).failsExactly(Condition.ALIVE));
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(JKP.answer(facts)).standsAt(Standing.State.COMPLETED));
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(JKP.answer(facts)).month(1).isWorth(Rupiah.of(1)));
  }

  @Test
  void aTextIsCitedByItsPlaceOrByAWiderOne() {
    var finding =
        assertThat(
                JKP.assess(
                    Samples.ofSeed(1)
                        .one(JkpArbitraries.cases().underLawOf(LocalDate.of(2026, 6, 15)))))
            .finding(Condition.QUALIFYING_MONTHS);

    finding.cites("PP 6/2025").cites("PP 6/2025 Pasal 19").cites("PP 6/2025 Pasal 19 ayat (3)");
    for (String other : List.of("PP 6/20", "PP 6/2025 Pasal 1", "PP 37/2021")) {
      assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> finding.cites(other));
    }
  }

  @Test
  void wholesAreThereAsTheyOccur() {
    for (Class<?> whole : List.of(JkpCase.class, Claim.class, Answer.class, Verdict.class)) {
      assertThat(Samples.ofSeed(1).of(JkpArbitraries.declared(whole), 3)).hasSize(3);
    }
  }

  @Test
  void thePageShowsThisCode() throws IOException {
    String page = page();
    Matcher regions =
        Pattern.compile("// page: (?!end)(\\w+)\\R(.*?) *// page: end", Pattern.DOTALL)
            .matcher(source("TestKitPageTest"));
    int found = 0;
    while (regions.find()) {
      found++;
      assertThat(page)
          .contains("```java\n" + regions.group(2).stripTrailing().stripIndent() + "\n```");
    }

    assertThat(found).isEqualTo(4);
  }

  @Test
  void thePageShowsAWholeClass() throws IOException {
    String whole = source("EntitlementTest");

    assertThat(page()).contains("```java\n" + whole.substring(whole.indexOf("import ")) + "```\n");
  }

  @Test
  void thePageTellsThePackageOfEveryType() throws IOException {
    String page = page();

    assertThat(IMPORT.matcher(source("TestKitPageTest")).results())
        .isNotEmpty()
        .allSatisfy(
            type ->
                assertThat(page)
                    .containsPattern(
                        "(?m)^import %s;$|^\\| `%s` \\|.*`@?%s`"
                            .formatted(type.group(1), type.group(2), type.group(3))));
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("..", "docs", "test-kit.md"));
  }

  private static String source(String test) throws IOException {
    return Files.readString(
        Path.of("src", "test", "java", "io/github/jkpsdk/jqwik", test + ".java"));
  }
}
