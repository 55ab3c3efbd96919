package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.json.JkpJson;
import java.io.Writer;
import java.util.Set;

/** What of the answer to a line of a batch is written. Thread-safe. */
interface LineShape {

  /** Writes an answer on one line, without its end. */
  void write(Object answer, Writer out);

  /** {@return what is written in place of an answer} */
  default String error(String json) {
    return json;
  }

  /** {@return what stands before the first line, with its line end; mostly nothing} */
  default String header() {
    return "";
  }

  /** {@return the parts of an answer that it shows; empty for all that cost no more} */
  default Set<String> parts() {
    return Set.of();
  }

  /** {@return the whole answer} */
  static LineShape whole() {
    return JkpJson::write;
  }
}
