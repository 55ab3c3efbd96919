package io.github.jkpsdk.jqwik.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.jqwik.constraints.Entitled;
import io.github.jkpsdk.jqwik.constraints.Failing;
import io.github.jkpsdk.verdict.Condition;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

/** Arguments of JUnit's tests beside those of others. */
class JkpSourceTest {

  @ParameterizedTest
  @JkpSource(count = 2)
  void parametersOfOtherResolversAreLeftToThem(
      @Entitled JkpCase facts, TestInfo info, TestReporter reporter, @TempDir Path folder) {
    assertThat(facts.dayOfAssessment()).isNotNull();
    assertThat(info.getTestMethod()).isPresent();
    assertThat(reporter).isNotNull();
    assertThat(folder).isDirectory();
  }

  static void text(JkpCase facts, String text) {}

  static void number(int number) {}

  static void infoFirst(TestInfo info, JkpCase facts) {}

  static void contradiction(@Entitled @Failing(Condition.ALIVE) JkpCase facts) {}

  @Test
  void whatNobodyResolvesIsNamed() {
    assertRefused("text", "text is a java.lang.String; allowed is a type of the SDK");
    assertRefused("number", "number is a int; allowed is a type of the SDK");
    assertRefused(
        "infoFirst",
        "infoFirst is a org.junit.jupiter.api.TestInfo; types of the SDK come first, then those of"
            + " other resolvers");
  }

  private static void assertRefused(String test, String told) {
    Stream<?> rows = rows(test);
    assertThatExceptionOfType(ParameterResolutionException.class)
        .isThrownBy(rows::toList)
        .withMessageStartingWith("@JkpSource: parameter ")
        .withMessageEndingWith(" of " + told);
  }

  /** JUnit takes an exception of the method itself for a provider that is too old. */
  @Test
  void whatIsWrongIsToldWhereJUnitPassesItOn() {
    Stream<?> rows = rows("contradiction");

    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(rows::toList)
        .withMessageStartingWith("@Entitled and @Failing(ALIVE) are on one JkpCase");
  }

  @SuppressWarnings("deprecation") // as JUnit calls it
  private static Stream<?> rows(String test) {
    Method method =
        Stream.of(JkpSourceTest.class.getDeclaredMethods())
            .filter(one -> one.getName().equals(test))
            .findAny()
            .orElseThrow();
    ExtensionContext context =
        (ExtensionContext)
            Proxy.newProxyInstance(
                JkpSourceTest.class.getClassLoader(),
                new Class<?>[] {ExtensionContext.class},
                (proxy, called, arguments) -> method);
    return new JkpArgumentsProvider().provideArguments(context);
  }
}
