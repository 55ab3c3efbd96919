package io.github.jkpsdk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.fixture.ApiList;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/api/jkp-core.txt} the list of what callers may name. */
class PublicApiTest {

  @Test
  void theListHoldsWhatThereIs() throws IOException {
    assertThat(
            ApiList.differences(
                Path.of("..", "docs", "api", "jkp-core.txt"),
                name -> !name.contains(".internal") && !name.contains(".fixture")))
        .as(
            "the public API is another than docs/api/jkp-core.txt says. If that is meant: mvn -pl"
                + " jkp-core test -Dtest=PublicApiTest -Djkp.api.update=true, and review the"
                + " difference as docs/api/README.md says")
        .isEmpty();
  }
}
