import io.github.jkpsdk.jqwik.JkpArbitraryProvider;
import io.github.jkpsdk.jqwik.JkpReportingFormat;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.providers.ArbitraryProvider;

/**
 * The test kit: cases, claims and every other value of the SDK for property tests with jqwik, for
 * parameterized tests of JUnit, for benchmarks; and assertions on answers.
 *
 * @since 0.1.0
 */
module io.github.jkpsdk.jqwik {
  requires transitive io.github.jkpsdk.core;
  requires transitive net.jqwik.api;
  requires static org.junit.jupiter.params;
  requires static org.assertj.core;
  requires static org.jspecify;

  exports io.github.jkpsdk.jqwik;
  exports io.github.jkpsdk.jqwik.assertj;
  exports io.github.jkpsdk.jqwik.constraints;
  exports io.github.jkpsdk.jqwik.junit;

  provides ArbitraryProvider with
      JkpArbitraryProvider;
  provides SampleReportingFormat with
      JkpReportingFormat;
}
