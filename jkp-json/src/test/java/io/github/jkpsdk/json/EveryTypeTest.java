package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Answer;
import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.KnownFacts;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.ClaimOverview;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.fixture.AnyValue;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public value type of the SDK has a JSON form that keeps the value. */
class EveryTypeTest {

  /**
   * A claim needs a law to be made again, see {@link ClaimFile}; a dated value is of any type;
   * known facts are those of a case.
   */
  private static final Set<Class<?>> WITHOUT_A_FORM =
      Set.of(KnownFacts.class, Claim.class, Dated.class, Dated.Version.class);

  /** Types whose values are made by the properties, in all their shapes. */
  private static final Set<Class<?>> ELSEWHERE =
      Set.of(
          JkpCase.class,
          Answer.class,
          Verdict.class,
          ContributionHistory.class,
          ClaimFile.class,
          ClaimEvent.class,
          ClaimOverview.class,
          Interpretation.class);

  static Stream<Binding<?>> types() {
    return Bindings.ALL.stream().filter(binding -> !ELSEWHERE.contains(binding.type()));
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void isReadAsItWasWritten(Binding<T> binding) {
    for (int seed = 0; seed < 40; seed++) {
      T value = new AnyValue(seed).of(binding.type());
      String json = JkpJson.write(value);

      assertThat(JkpJson.read(json, binding.type())).as(json).isEqualTo(value);
    }
  }

  @Test
  void isBound() {
    assertThat(publicTypes().filter(EveryTypeTest::isValueType))
        .hasSizeGreaterThan(100)
        .allSatisfy(type -> assertThat(Bindings.codecOf(type)).isNotNull());
  }

  private static boolean isValueType(Class<?> type) {
    return !WITHOUT_A_FORM.contains(type)
        && !isForm(type)
        && (type.isEnum()
            || type.isRecord()
            || isImmutable(type)
            || Arrays.stream(type.getDeclaredMethods())
                .anyMatch(m -> m.getName().equals("equals")));
  }

  /** One of the forms of a sealed type, which is read as that type. */
  private static boolean isForm(Class<?> type) {
    return type.getEnclosingClass() != null
        && type.getEnclosingClass().isSealed()
        && type.getEnclosingClass() != ClaimEvent.class
        && type.getEnclosingClass().isAssignableFrom(type);
  }

  private static boolean isImmutable(Class<?> type) {
    return type.isSealed()
        && type.getPermittedSubclasses()[0].getSimpleName().startsWith("Immutable");
  }

  private static Stream<Class<?>> publicTypes() {
    ModuleReference core =
        ModuleFinder.of(
                Path.of(Jkp.class.getProtectionDomain().getCodeSource().getLocation().getPath()))
            .findAll()
            .iterator()
            .next();
    Set<String> exported =
        core.descriptor().exports().stream()
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toSet());
    try (ModuleReader files = core.open();
        Stream<String> names = files.list()) {
      List<Class<?>> types =
          names
              .filter(name -> name.endsWith(".class") && !name.contains("-"))
              .map(name -> name.replace('/', '.').replaceAll("\\.class$", ""))
              .<Class<?>>map(EveryTypeTest::load)
              .filter(type -> exported.contains(type.getPackageName()))
              .filter(EveryTypeTest::isPublic)
              .toList();
      return types.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isPublic(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Jkp.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
