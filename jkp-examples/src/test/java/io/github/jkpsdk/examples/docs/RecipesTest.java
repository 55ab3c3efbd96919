package io.github.jkpsdk.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The recipes of CONTRIBUTING.md do what they say, on top of the sources as they are. */
class RecipesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A decree of holidays",
        "A parameter",
        "An interpretation",
        "A condition",
        "An event",
        "A text"
      })
  void aRecipeGivesWhatItSays(String recipe, @TempDir Path folder) throws IOException {
    String guide = Files.readString(Path.of("..", "CONTRIBUTING.md"));
    int start = guide.indexOf("### " + recipe + "\n");
    assertThat(start).as(recipe).isPositive();

    Map<String, String> given =
        Recipe.carriedOut(guide.substring(start, end(guide, start + 1)), folder);

    assertThat(given).isNotEmpty().allSatisfy((said, asked) -> assertThat(asked).isEqualTo(said));
  }

  private static int end(String guide, int from) {
    int next = guide.indexOf("\n##", from);
    return next < 0 ? guide.length() : next;
  }
}
