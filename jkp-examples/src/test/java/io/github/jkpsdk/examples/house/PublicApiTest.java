package io.github.jkpsdk.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.conformance.ConformanceCases;
import io.github.jkpsdk.jqwik.JkpArbitraries;
import io.github.jkpsdk.json.JkpJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Keeps the files of {@code docs/api} the lists of what callers may name. */
class PublicApiTest {

  @Test
  void theListOfTheCoreHoldsWhatThereIs() throws IOException {
    assertHolds("jkp-core", Jkp.class, name -> !name.contains(".internal"));
  }

  @Test
  void theListOfTheFormatHoldsWhatThereIs() throws IOException {
    assertHolds("jkp-json", JkpJson.class, "io.github.jkpsdk.json"::equals);
  }

  @Test
  void theListOfTheConformanceCasesHoldsWhatThereIs() throws IOException {
    assertHolds("jkp-conformance", ConformanceCases.class, name -> true);
  }

  @Test
  void theListOfTheTestKitHoldsWhatThereIs() throws IOException {
    assertHolds("jkp-jqwik", JkpArbitraries.class, name -> true);
  }

  private static void assertHolds(String module, Class<?> anchor, Predicate<String> isExported)
      throws IOException {
    Path file = Path.of("..", "docs", "api", module + ".txt");

    assertThat(ApiList.differences(file, anchor, isExported))
        .as(
            "the public API is another than docs/api/%s.txt says. If that is meant: mvn -pl"
                + " jkp-examples -am test -Dtest=PublicApiTest -Dsurefire.failIfNoSpecifiedTests=false"
                + " -Djkp.api.update=true, and review the difference as docs/api/README.md says",
            module)
        .isEmpty();
  }
}
