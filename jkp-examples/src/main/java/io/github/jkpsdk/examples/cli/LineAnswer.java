package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.json.CaseOrClaim;
import java.io.Writer;

/** What is said to a line of a batch. Thread-safe. */
@FunctionalInterface
interface LineAnswer {

  /** Writes the answer to a case or a claim on one line, and counts it. */
  void answer(CaseOrClaim file, Writer out, Tally tally);
}
