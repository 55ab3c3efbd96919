package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.Version;
import io.github.jkpsdk.json.jackson2.Jackson2Floor;
import org.junit.jupiter.api.Test;

class Jackson2FloorTest {

  @Test
  void refusesAnOlderLineInOneSentence() {
    assertThatThrownBy(new Jackson2Floor(core(2, 17, 3), databind(2, 18, 0))::require)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("jackson-core is 2.17.3; jkp-json needs Jackson 2.18 or later, or Jackson 3");
    assertThat(new Jackson2Floor(core(2, 22, 4), databind(2, 15, 4)).refusal())
        .contains("jackson-databind is 2.15.4; jkp-json needs Jackson 2.18 or later, or Jackson 3");
  }

  @Test
  void takesTheFloorAndWhatIsLater() {
    assertThat(new Jackson2Floor(core(2, 18, 0), databind(2, 18, 0)).refusal()).isEmpty();
    assertThat(Jackson2Floor.PRESENT.refusal()).isEmpty();
  }

  private static Version core(int major, int minor, int patch) {
    return new Version(major, minor, patch, null, "com.fasterxml.jackson.core", "jackson-core");
  }

  private static Version databind(int major, int minor, int patch) {
    return new Version(major, minor, patch, null, "com.fasterxml.jackson.core", "jackson-databind");
  }
}
