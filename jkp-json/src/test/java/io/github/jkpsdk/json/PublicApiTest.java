package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.fixture.ApiList;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/api/jkp-json.txt} the list of what callers may name. */
class PublicApiTest {

  @Test
  void theListHoldsWhatThereIs() throws IOException {
    assertThat(
            ApiList.differences(
                Path.of("..", "docs", "api", "jkp-json.txt"), "io.github.jkpsdk.json"::equals))
        .as(
            "the public API is another than docs/api/jkp-json.txt says. If that is meant: mvn -pl"
                + " jkp-json -am test -Dtest=PublicApiTest -Djkp.api.update=true, and review the"
                + " difference as docs/api/README.md says")
        .isEmpty();
  }
}
