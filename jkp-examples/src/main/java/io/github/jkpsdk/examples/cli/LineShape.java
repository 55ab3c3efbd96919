package io.github.jkpsdk.examples.cli;

import java.util.Set;

/** What of the answer to a line of a batch is written. Thread-safe. */
interface LineShape {

  /** {@return the answer as it is written, on one line} */
  String answer(String json);

  /** {@return what is written in place of an answer} */
  String error(String json);

  /** {@return what stands before the first line, with its line end; mostly nothing} */
  default String header() {
    return "";
  }

  /** {@return the parts of an answer that it shows; empty for all that cost no more} */
  Set<String> parts();

  /** {@return the whole answer} */
  static LineShape whole() {
    return new LineShape() {
      @Override
      public String answer(String json) {
        return json;
      }

      @Override
      public String error(String json) {
        return json;
      }

      @Override
      public Set<String> parts() {
        return Set.of();
      }
    };
  }
}
