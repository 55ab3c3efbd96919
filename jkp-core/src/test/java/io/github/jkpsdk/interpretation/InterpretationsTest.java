package io.github.jkpsdk.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jkpsdk.law.Interpretation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InterpretationsTest {

  static Stream<Interpretation> everyReadingCanBeChosenByItsName() {
    return Interpretations.standard().readings().stream()
        .flatMap(reading -> Stream.of((Interpretation[]) reading.getClass().getEnumConstants()));
  }

  @ParameterizedTest
  @MethodSource
  void everyReadingCanBeChosenByItsName(Interpretation reading) {
    Interpretations chosen = Interpretations.standard().with(reading.point(), reading.name());

    assertThat(chosen.readings()).contains(reading);
    assertThat(chosen.deviations())
        .isEqualTo(
            Interpretations.standard().readings().contains(reading) ? List.of() : List.of(reading));
    assertThat(reading.label()).isEqualTo(reading.point() + "=" + reading.name());
  }

  @Test
  void everyPointHasItsOwnNameAndAtLeastTwoReadings() {
    assertThat(Interpretations.standard().readings())
        .extracting(Interpretation::point)
        .doesNotHaveDuplicates();
    assertThat(Interpretations.standard().readings())
        .allSatisfy(
            reading ->
                assertThat(reading.getClass().getEnumConstants()).hasSizeGreaterThanOrEqualTo(2));
  }

  @Test
  void theDefaultsAreTheFirstReadingsOfEachPoint() {
    assertThat(Interpretations.standard().readings())
        .allSatisfy(reading -> assertThat(((Enum<?>) reading).ordinal()).isZero());
  }

  @Test
  void anUnknownPointOrReadingIsRefusedWithThoseThereAre() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interpretations.standard().with("ROUND", "DOWN"))
        .withMessageContaining("interpretation is ROUND; allowed are")
        .withMessageContaining("TERMINATION_MONTH")
        .withMessageContaining("LATE_SETTLEMENT");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interpretations.standard().with("ROUNDING", "HALF"))
        .withMessageContaining("ROUNDING is HALF; allowed are [HALF_UP, DOWN, UP]");
  }
}
