package io.github.jkpsdk.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.jkpsdk.law.Interpretation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InterpretationsTest {

  /** No point of the law, though it bears the name of one. */
  private enum Foreign implements Interpretation {
    DOWN;

    @Override
    public String point() {
      return "ROUNDING";
    }
  }

  static Stream<Interpretation> everyInterpretationCanBeChosen() {
    return Interpretations.standard().all().stream()
        .flatMap(usual -> usual.alternatives().stream());
  }

  @ParameterizedTest
  @MethodSource
  void everyInterpretationCanBeChosen(Interpretation interpretation) {
    Interpretations chosen = Interpretations.standard().with(interpretation);

    assertThat(chosen)
        .isEqualTo(Interpretations.standard().with(interpretation.point(), interpretation.name()));
    assertThat(chosen.all()).contains(interpretation);
    assertThat(chosen.deviations())
        .isEqualTo(
            Interpretations.standard().all().contains(interpretation)
                ? List.of()
                : List.of(interpretation));
    assertThat(interpretation.label())
        .isEqualTo(interpretation.point() + "=" + interpretation.name());
  }

  @Test
  void aPointIsAskedForByItsType() {
    Interpretations chosen = Interpretations.standard().with(Rounding.DOWN);

    assertThat(chosen.of(Rounding.class)).isEqualTo(Rounding.DOWN);
    assertThat(chosen.of(TerminationMonth.class)).isEqualTo(TerminationMonth.EXCLUDED);
    assertThat(chosen.toString()).contains("ROUNDING=DOWN", "TERMINATION_MONTH=EXCLUDED");
  }

  @Test
  void everyPointHasItsOwnNameAndAtLeastTwoInterpretations() {
    assertThat(Interpretations.standard().all())
        .extracting(Interpretation::point)
        .doesNotHaveDuplicates();
    assertThat(Interpretations.standard().all())
        .allSatisfy(usual -> assertThat(usual.alternatives()).hasSizeGreaterThanOrEqualTo(2));
  }

  @Test
  void everyEnumOfThisPackageIsAPoint() {
    JavaClasses own =
        new ClassFileImporter().importPackages(Interpretations.class.getPackageName());

    assertThat(
            own.stream()
                .filter(JavaClass::isEnum)
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getName))
        .containsExactlyInAnyOrderElementsOf(
            Interpretations.standard().all().stream()
                .map(usual -> usual.getClass().getName())
                .toList());
  }

  @Test
  void theDefaultsAreTheFirstOfEachPoint() {
    assertThat(Interpretations.standard().all())
        .allSatisfy(usual -> assertThat(usual.alternatives().get(0)).isSameAs(usual));
  }

  @Test
  void whatIsNotKnownIsRefusedWithWhatThereIs() {
    Interpretations standard = Interpretations.standard();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> standard.with("ROUND", "DOWN"))
        .withMessageContaining("interpretation is ROUND; allowed are")
        .withMessageContaining("TERMINATION_MONTH")
        .withMessageContaining("LATE_SETTLEMENT");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> standard.with("ROUNDING", "HALF"))
        .withMessageContaining("ROUNDING is HALF; allowed are [HALF_UP, DOWN, UP]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> standard.with(Foreign.DOWN))
        .withMessageContaining("it must be an open point of the law");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> standard.of(Foreign.class))
        .withMessageContaining("it must be an open point of the law");
  }
}
