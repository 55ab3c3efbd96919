/** Jackson binding of the SDK's values. */
module io.github.jkpsdk.json {
  requires transitive io.github.jkpsdk.core;
  requires transitive tools.jackson.databind;
  requires static org.jspecify;

  exports io.github.jkpsdk.json;

  provides tools.jackson.databind.JacksonModule with
      io.github.jkpsdk.json.JkpJackson3Module;
}
