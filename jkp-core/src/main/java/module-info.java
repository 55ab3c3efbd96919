/** The law, the values and the calculators of Indonesian unemployment insurance. */
module io.github.jkpsdk.core {
  requires transitive java.money;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.github.jkpsdk;
}
