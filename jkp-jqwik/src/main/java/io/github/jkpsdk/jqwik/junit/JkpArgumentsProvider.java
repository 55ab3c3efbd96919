package io.github.jkpsdk.jqwik.junit;

import io.github.jkpsdk.jqwik.JkpArbitraries;
import io.github.jkpsdk.jqwik.Samples;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;

/** Makes the arguments that {@link JkpSource} asks for: one sequence for each parameter. */
final class JkpArgumentsProvider implements ArgumentsProvider, AnnotationConsumer<JkpSource> {

  private int count;
  private long seed;

  @Override
  public void accept(JkpSource source) {
    count = source.count();
    seed = source.seed();
  }

  @Override
  @SuppressWarnings("deprecation") // the other method came with JUnit 5.13, and calls this one
  public Stream<? extends Arguments> provideArguments(ExtensionContext context) {
    List<List<?>> columns = new ArrayList<>();
    for (Parameter parameter : context.getRequiredTestMethod().getParameters()) {
      columns.add(
          Samples.ofSeed(seed + columns.size())
              .of(JkpArbitraries.of(parameter.getType(), parameter), count));
    }
    return IntStream.range(0, count)
        .mapToObj(row -> Arguments.of(columns.stream().map(column -> column.get(row)).toArray()));
  }
}
