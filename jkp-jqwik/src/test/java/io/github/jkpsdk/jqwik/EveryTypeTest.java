package io.github.jkpsdk.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.jqwik.constraints.Entitled;
import io.github.jkpsdk.jqwik.constraints.StandsAt;
import io.github.jkpsdk.jqwik.junit.JkpSource;
import io.github.jkpsdk.verdict.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public value type of the SDK has values, which occur and survive serialization. */
class EveryTypeTest {

  private static final int SOME = 5;

  /** What can be made of a declaration, or is made by hand. */
  static Stream<Class<?>> types() {
    return new ClassFileImporter()
        .importPackagesOf(Jkp.class).stream()
            .filter(EveryTypeTest::isPublic)
            .<Class<?>>map(JavaClass::reflect)
            .filter(EveryTypeTest::isOfTheCore)
            .filter(Serializable.class::isAssignableFrom)
            .filter(type -> type.getTypeParameters().length == 0)
            .filter(type -> !type.isEnum() && !Throwable.class.isAssignableFrom(type))
            .filter(type -> type.isRecord() || hasBuilder(type));
  }

  private static boolean isOfTheCore(Class<?> type) {
    return type.getProtectionDomain()
        .getCodeSource()
        .equals(Jkp.class.getProtectionDomain().getCodeSource());
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(EveryTypeTest::isPublic).orElse(true);
  }

  private static boolean hasBuilder(Class<?> type) {
    return Stream.of(type.getMethods()).anyMatch(method -> method.getName().equals("builder"));
  }

  @ParameterizedTest
  @MethodSource("types")
  void hasValuesThatSurviveSerialization(Class<?> type) throws Exception {
    List<?> values = Samples.ofSeed(1).of(JkpArbitraries.of(type), SOME);

    assertThat(values).hasSize(SOME).allMatch(type::isInstance);
    for (Object value : values) {
      assertThat(copy(value)).isEqualTo(value).hasSameHashCodeAs(value);
    }
  }

  private static Object copy(Object original) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(original);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }

  @Test
  void thereAreMany() {
    assertThat(types()).hasSizeGreaterThan(60);
  }

  @Test
  void whatIsNotOursIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JkpArbitraries.of(String.class))
        .withMessage("type is java.lang.String; it must be one of ours");
  }

  /** A wish that the type cannot grant is no wish that is silently left out. */
  @Test
  void aKindThatATypeDoesNotHaveIsRefused() throws Exception {
    Method method = EveryTypeTest.class.getDeclaredMethod("wishes", JkpCase.class, Jkp.class);
    Parameter[] parameters = method.getParameters();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> JkpArbitraries.of(JkpCase.class, parameters[0]))
        .withMessage("@StandsAt is on a JkpCase, which has no such kind");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JkpArbitraries.of(Jkp.class, parameters[1]))
        .withMessage("@Entitled is on a Jkp, which has no such kind");
  }

  static void wishes(@StandsAt(Standing.State.RUNNING) JkpCase facts, @Entitled Jkp jkp) {}

  @ParameterizedTest
  @JkpSource(count = 7, seed = 3)
  void argumentsOfJUnitAreOfTheKindThatTheirAnnotationsSay(
      @Entitled JkpCase facts, @Entitled Verdict verdict) {
    assertThat(Jkp.standard().assess(facts).outcome()).isEqualTo(Verdict.Outcome.ELIGIBLE);
    assertThat(verdict.outcome()).isEqualTo(Verdict.Outcome.ELIGIBLE);
  }

  @Test
  void aSeedGivesTheSameValuesAndFewerAreTheFirstOfMany() {
    List<JkpCase> many = Samples.ofSeed(9).cases(50);

    assertThat(Samples.ofSeed(9).cases(50)).isEqualTo(many);
    assertThat(Samples.ofSeed(9).cases(10)).isEqualTo(many.subList(0, 10));
    assertThat(Samples.ofSeed(10).cases(50)).isNotEqualTo(many);
    assertThat(Samples.ofSeed(9).claims(5)).isEqualTo(Samples.ofSeed(9).claims(5));
    assertThatIllegalArgumentException().isThrownBy(() -> Samples.ofSeed(9).cases(-1));
  }
}
