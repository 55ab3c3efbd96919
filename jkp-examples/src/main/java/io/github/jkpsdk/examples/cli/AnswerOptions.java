package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.Jkp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say under which law, reading and day a case is assessed. */
final class AnswerOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "The day to answer for, such as 2026-06-20; else the file's own asOf, else the latest day"
              + " on which something happened, but not before termination.date.")
  private @Nullable LocalDate asOf;

  @Mixin private LawOptions law = new LawOptions();

  /** All that is read: the facts and what these options name. */
  List<Source> sources(Source facts) {
    return Stream.concat(Stream.of(facts), law.sources()).toList();
  }

  /**
   * Answers as these options say.
   *
   * @throws ParameterException if an option has a value that is not allowed
   */
  Questions questions() {
    return questions(law.jkp(), "--as-of", asOf);
  }

  /** The same, but for what other options say instead: interpretations, a rulebook, a day. */
  Questions otherwise(
      List<String> interpretations, @Nullable String rulebook, @Nullable LocalDate day) {
    return questions(law.jkp(interpretations, rulebook), "--then-as-of", day == null ? asOf : day);
  }

  private Questions questions(Jkp jkp, String option, @Nullable LocalDate asOf) {
    LocalDate firstDay = jkp.rulebook().firstDay();
    if (asOf != null && asOf.isBefore(firstDay)) {
      throw new ParameterException(
          spec.commandLine(), option + " is " + asOf + "; the first day covered is " + firstDay);
    }
    return new Questions(jkp, Optional.ofNullable(asOf));
  }
}
