module com.example {
  requires io.github.jkpsdk.conformance;
  requires io.github.jkpsdk.json;
  requires tools.jackson.databind;
}
