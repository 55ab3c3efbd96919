package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** One run of the command line and what it printed. */
public record CommandRun(int exitCode, String out, String err) {

  public static CommandRun of(String... arguments) {
    return reading("", arguments);
  }

  static CommandRun reading(String in, String... arguments) {
    return reading(in.getBytes(StandardCharsets.UTF_8), arguments);
  }

  static CommandRun reading(byte[] in, String... arguments) {
    CommandRun run = reading(Language.EN, in, arguments);
    run.requireTranslations();
    return run;
  }

  /** As it is where nobody asks for another language. */
  static CommandRun inIndonesian(String in, String... arguments) {
    return reading(Language.ID, in.getBytes(StandardCharsets.UTF_8), arguments);
  }

  private static CommandRun reading(Language language, byte[] in, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode = JkpCommand.run(language, new ByteArrayInputStream(in), out, err, arguments);
    return new CommandRun(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Whatever a test makes the commands refuse, Indonesians are told in their language. */
  private void requireTranslations() {
    assertThat(exitCode == 0 ? List.of() : Untranslated.of(err)).isEmpty();
    assertThat(Untranslated.ofBatch(out)).isEmpty();
  }

  static String sample(String name) {
    return Path.of("samples", name + ".json").toString();
  }

  static String claim(String name) {
    return Path.of("samples", "claims", name + ".json").toString();
  }
}
