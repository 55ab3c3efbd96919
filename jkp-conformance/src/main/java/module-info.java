/**
 * The conformance cases: questions about JKP with the answers of the law, as JSON, and a runner
 * that any implementation plugs itself into. It knows nothing of the SDK.
 *
 * @since 0.1.0
 */
module io.github.jkpsdk.conformance {
  requires tools.jackson.databind;
  requires static org.junit.jupiter.api;
  requires static org.jspecify;

  exports io.github.jkpsdk.conformance;
  exports io.github.jkpsdk.conformance.junit;
}
