package io.github.jkpsdk.jqwik.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Gives a parameterized test generated arguments, the same in every run. The annotations of {@link
 * io.github.jkpsdk.jqwik.constraints} say which kind a parameter wants. Parameters that JUnit or an
 * extension resolves, such as a {@code TestInfo}, come after those of the SDK's types:
 *
 * <pre>{@code
 * @ParameterizedTest
 * @JkpSource(count = 50)
 * void isPaid(@Entitled JkpCase facts) { ... }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@ArgumentsSource(JkpArgumentsProvider.class)
public @interface JkpSource {

  /** {@return how often the test runs} */
  int count() default 20;

  /** {@return where the arguments come from; another seed gives others} */
  long seed() default 1;
}
