package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.rulebook.Interpretations;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say under which law, reading and day a case is assessed. */
final class LawOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description =
          "Day of assessment, such as 2026-06-20; else the file's own asOf, the day of the last"
              + " event of a claim, filedOn, or termination.date.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--interpretation",
      paramLabel = "KEY=VALUE",
      description = "Reading of an open point of the law, such as ROUNDING=DOWN; repeatable.")
  private Map<String, String> interpretations = new LinkedHashMap<>();

  /**
   * Answers as these options say.
   *
   * @throws ParameterException if an option has a value that is not allowed
   */
  Answers answers() {
    Jkp jkp = Jkp.builder().interpretations(chosen()).build();
    LocalDate firstDay = jkp.rulebook().firstDay();
    if (asOf != null && asOf.isBefore(firstDay)) {
      throw wrong("--as-of is " + asOf + "; the first day covered is " + firstDay, null);
    }
    return new Answers(jkp, Optional.ofNullable(asOf));
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

  private ParameterException wrong(String message, @Nullable Exception cause) {
    return new ParameterException(spec.commandLine(), message, cause);
  }
}
