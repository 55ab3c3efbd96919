package io.github.jkpsdk.examples.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Optional;

/** Prints messages, which are lines, in a language. */
final class MessageWriter extends PrintWriter {

  private final Optional<Messages> words;

  MessageWriter(Writer target, Language language) {
    super(target);
    this.words = language == Language.EN ? Optional.empty() : Optional.of(Messages.INDONESIAN);
  }

  @Override
  public void println(String message) {
    super.println(words.map(all -> all.of(message)).orElse(message));
  }
}
