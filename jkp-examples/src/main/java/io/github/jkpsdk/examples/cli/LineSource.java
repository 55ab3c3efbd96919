package io.github.jkpsdk.examples.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where the lines of a batch come from. */
interface LineSource {

  /** The next line; null after the last one. */
  @Nullable Line next() throws IOException;

  /** Whether the next line would have to be waited for, as far as that can be told. */
  boolean isPausing() throws IOException;
}
