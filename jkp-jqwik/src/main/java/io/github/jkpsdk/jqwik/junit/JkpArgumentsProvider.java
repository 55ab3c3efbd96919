package io.github.jkpsdk.jqwik.junit;

import io.github.jkpsdk.jqwik.JkpArbitraries;
import io.github.jkpsdk.jqwik.JkpArbitraryProvider;
import io.github.jkpsdk.jqwik.Samples;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.providers.TypeUsage;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;

/**
 * Makes the arguments that {@link JkpSource} asks for: one sequence for each parameter. Those after
 * the last of the SDK's types are left to others that resolve parameters.
 */
final class JkpArgumentsProvider implements ArgumentsProvider, AnnotationConsumer<JkpSource> {

  private int count;
  private long seed;

  @Override
  public void accept(JkpSource source) {
    count = source.count();
    seed = source.seed();
  }

  /** What is wrong is told when rows are taken: JUnit would blame this method for it. */
  @Override
  @SuppressWarnings("deprecation") // the other method came with JUnit 5.13, and calls this one
  public Stream<? extends Arguments> provideArguments(ExtensionContext context) {
    return Stream.of(context.getRequiredTestMethod()).flatMap(this::rows);
  }

  private Stream<Arguments> rows(Method test) {
    List<List<?>> columns = new ArrayList<>();
    for (Parameter parameter : ours(test)) {
      columns.add(
          Samples.ofSeed(seed + columns.size())
              .of(JkpArbitraries.of(parameter.getType(), parameter), count));
    }
    return IntStream.range(0, count)
        .mapToObj(row -> Arguments.of(columns.stream().map(column -> column.get(row)).toArray()));
  }

  /** The first ones; those that follow are for others to resolve, such as a TestInfo. */
  private static List<Parameter> ours(Method test) {
    List<Parameter> all = List.of(test.getParameters());
    List<Parameter> ours = all.stream().takeWhile(JkpArgumentsProvider::isOurs).toList();
    List<Parameter> others = all.subList(ours.size(), all.size());
    for (Parameter other : others) {
      if (isNobodys(other)) {
        throw refused(test, other, "allowed is a type of the SDK");
      }
    }
    if (ours.isEmpty() || others.stream().anyMatch(JkpArgumentsProvider::isOurs)) {
      throw refused(
          test, others.get(0), "types of the SDK come first, then those of other resolvers");
    }
    return ours;
  }

  private static boolean isOurs(Parameter parameter) {
    return new JkpArbitraryProvider().canProvideFor(TypeUsage.of(parameter.getType()));
  }

  /** No extension gives values of the language's own types that carry no annotation. */
  private static boolean isNobodys(Parameter parameter) {
    Class<?> type = parameter.getType();
    return parameter.getAnnotations().length == 0
        && (type.isPrimitive()
            || List.of("java.lang", "java.time").contains(type.getPackageName()));
  }

  private static ParameterResolutionException refused(Method test, Parameter one, String allowed) {
    return new ParameterResolutionException(
        "@JkpSource: parameter "
            + one.getName()
            + " of "
            + test.getName()
            + " is a "
            + one.getType().getName()
            + "; "
            + allowed);
  }
}
