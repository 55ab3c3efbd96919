package io.github.jkpsdk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.rulebook.Rulebook;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Keeps {@code docs/parameters.md} the true picture of the rulebook. After a change of the rulebook
 * render it anew with {@code -Djkp.parameters.update=true} and have the difference reviewed.
 */
class ParametersPageTest {

  private static final Path PAGE = Path.of("..", "docs", "parameters.md");
  private static final String UPDATE = "jkp.parameters.update";

  @Test
  void thePageShowsTheRulebookAsItIs() throws IOException {
    String expected = ParametersPage.of(Rulebook.standard(), Interpretations.standard());
    if (Boolean.getBoolean(UPDATE)) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, expected);
    }

    assertThat(PAGE).as("the page of the parameters").exists();
    assertThat(firstDifference(Files.readAllLines(PAGE), expected.lines().toList()))
        .as(
            "docs/parameters.md differs from the rulebook. If the rulebook is right, render the page"
                + " anew: mvn -pl jkp-core test -Dtest=ParametersPageTest -D"
                + UPDATE
                + "=true, and review the difference")
        .isEmpty();
  }

  private static String firstDifference(List<String> page, List<String> rulebook) {
    for (int i = 0; i < Math.max(page.size(), rulebook.size()); i++) {
      String shown = i < page.size() ? page.get(i) : "(end)";
      String expected = i < rulebook.size() ? rulebook.get(i) : "(end)";
      if (!shown.equals(expected)) {
        return "line " + (i + 1) + "\n  page:     " + shown + "\n  rulebook: " + expected;
      }
    }
    return "";
  }

  @Test
  void thePageSpeaksOfEveryParameterConditionAndReading() {
    String page = ParametersPage.of(Rulebook.standard(), Interpretations.standard());

    for (var accessor : Rulebook.class.getDeclaredMethods()) {
      boolean isOneParameter =
          Modifier.isAbstract(accessor.getModifiers())
              && (accessor.getReturnType() == Dated.class
                  || accessor.getReturnType().getPackageName().equals("java.time"));
      if (isOneParameter) {
        assertThat(page).contains("`" + accessor.getName() + "`");
      }
    }
    Rulebook.standard()
        .conditions()
        .keySet()
        .forEach(rule -> assertThat(page).contains("`" + rule + "`"));
    for (Interpretation chosen : Interpretations.standard().all()) {
      assertThat(page).contains("### " + chosen.point());
      for (Object reading : chosen.getClass().getEnumConstants()) {
        assertThat(page).contains("| `" + reading + "` |");
      }
    }
    assertThat(page)
        .contains(Rulebook.standard().checkedOn().toString())
        .contains(Rulebook.standard().sourcesUntil().toString())
        .contains("RUU Pelindungan Ketenagakerjaan")
        .contains("could not be checked");
  }
}
