/**
 * Jackson binding of the SDK's values, for the line of Jackson that the application requires. The
 * modules for mappers are not provided as services here: Java 17 would not start without the line
 * that is absent.
 *
 * @since 0.1.0
 */
module io.github.jkpsdk.json {
  requires transitive io.github.jkpsdk.core;
  requires static tools.jackson.databind;
  requires static com.fasterxml.jackson.databind;
  requires static org.jspecify;
  requires static spring.boot.autoconfigure;
  requires static spring.context;

  exports io.github.jkpsdk.json;
}
