package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.json.JkpJson;
import io.github.jkpsdk.json.JkpJsonException;
import io.github.jkpsdk.rulebook.Rulebook;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that change the law or how it is read. */
final class ReadingOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--interpretation",
      paramLabel = "KEY=VALUE",
      description = "Reading of an open point of the law, such as ROUNDING=DOWN; repeatable.")
  private Map<String, String> interpretations = new LinkedHashMap<>();

  @Option(
      names = "--rulebook",
      paramLabel = "FILE",
      description = "A what-if law as JSON; what the file leaves out stays as it stands.")
  private @Nullable String rulebook;

  /**
   * The law as these options say.
   *
   * @throws ParameterException if an option has a value that is not allowed
   */
  Jkp jkp() {
    Jkp.Builder jkp = Jkp.builder().interpretations(chosen());
    if (rulebook != null) {
      jkp.rulebook(read(rulebook));
    }
    try {
      return jkp.build();
    } catch (IllegalArgumentException e) {
      throw wrong("--rulebook " + rulebook + ": " + e.getMessage(), e);
    }
  }

  private Rulebook read(String file) {
    try (InputStream in = new Source(file).open(InputStream.nullInputStream(), command())) {
      return JkpJson.read(in, Rulebook.class);
    } catch (JkpJsonException e) {
      throw wrong("--rulebook " + file + ": " + e.path() + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw wrong("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private Interpretations chosen() {
    Interpretations chosen = Interpretations.standard();
    for (Map.Entry<String, String> choice : interpretations.entrySet()) {
      try {
        chosen = chosen.with(choice.getKey(), choice.getValue());
      } catch (IllegalArgumentException e) {
        throw wrong("--interpretation: " + e.getMessage(), e);
      }
    }
    return chosen;
  }

  private CommandLine command() {
    return spec.commandLine();
  }

  private ParameterException wrong(String message, Exception cause) {
    return new ParameterException(command(), message, cause);
  }
}
