module com.example {
  requires io.github.jkpsdk.core;
  requires io.github.jkpsdk.json;
  requires tools.jackson.databind;
}
