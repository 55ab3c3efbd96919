package io.github.jkpsdk.examples.cli;

import java.io.PrintWriter;
import java.io.Writer;

/** Prints messages, which are lines, in a language. */
final class MessageWriter extends PrintWriter {

  private final Messages words;

  MessageWriter(Writer target, Language language) {
    super(target);
    this.words = Messages.in(language);
  }

  @Override
  public void println(String message) {
    super.println(words.of(message));
  }
}
