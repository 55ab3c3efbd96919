package io.github.jkpsdk.examples.cli;

import static java.util.stream.Collectors.joining;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.JkpBuilder;
import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.json.JkpJson;
import io.github.jkpsdk.json.JkpJsonException;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.rulebook.Rulebook;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that change the law, its calendar or how it is read. */
final class LawOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--interpretation",
      paramLabel = "KEY=VALUE",
      description =
          "Interpretation of an open point of the law, such as ROUNDING=DOWN; repeatable, once for"
              + " each point.")
  private List<String> interpretations = new ArrayList<>();

  @Option(
      names = "--rulebook",
      paramLabel = "FILE",
      description = "A what-if law as JSON; what the file leaves out stays as it stands.")
  private @Nullable String rulebook;

  @Option(
      names = "--holidays",
      paramLabel = "FILE",
      description =
          "Further holidays as CSV of date, kind and name, such as"
              + " 2028-01-01,NATIONAL,Tahun Baru; kind is NATIONAL, JOINT_LEAVE or LOCAL. The days"
              + " of a year without a decree are taken to be all its days.")
  private @Nullable String holidays;

  /** What these options name to be read. */
  Stream<Source> sources() {
    return Stream.of(Optional.ofNullable(rulebook), Optional.ofNullable(holidays))
        .flatMap(Optional::stream)
        .map(Source::new);
  }

  /**
   * The law as these options say.
   *
   * @throws ParameterException if an option has a value that is not allowed
   */
  Jkp jkp() {
    return jkp(List.of(), rulebook);
  }

  /**
   * The same but for some interpretations and the rulebook, which another option names.
   *
   * @param instead interpretations that take the place of those for the same points
   * @param otherRulebook the file of the rulebook; null for the usual one of these options
   */
  Jkp jkp(List<String> instead, @Nullable String otherRulebook) {
    Interpretations usual = chosen(Interpretations.standard(), interpretations);
    JkpBuilder jkp = Jkp.builder().interpretations(chosen(usual, instead));
    String file = otherRulebook == null ? rulebook : otherRulebook;
    if (file != null) {
      jkp.rulebook(read(file));
    }
    if (holidays != null) {
      jkp.calendar(readHolidays(holidays));
    }
    try {
      return jkp.build();
    } catch (IllegalArgumentException e) {
      throw wrong("--rulebook " + WrongUsage.file(String.valueOf(file)) + ": " + e.getMessage(), e);
    }
  }

  private Rulebook read(String file) {
    try (InputStream in = new Source(file).open(InputStream.nullInputStream(), command())) {
      return JkpJson.read(in, Rulebook.class);
    } catch (JkpJsonException e) {
      throw wrong(
          "--rulebook " + WrongUsage.file(file) + ": " + e.path() + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw wrong("cannot read " + WrongUsage.file(file) + ": " + e.getMessage(), e);
    }
  }

  private IndonesianHolidays readHolidays(String file) {
    try (InputStream in = new Source(file).open(InputStream.nullInputStream(), command())) {
      return HolidayFile.read(in).addedTo(IndonesianHolidays.standard());
    } catch (IllegalArgumentException e) {
      throw wrong("--holidays " + WrongUsage.file(file) + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw wrong("cannot read " + WrongUsage.file(file) + ": " + e.getMessage(), e);
    }
  }

  private Interpretations chosen(Interpretations usual, List<String> choices) {
    Interpretations chosen = usual;
    Set<String> points = new HashSet<>();
    for (String choice : choices) {
      String[] pointAndValue = choice.split("=", 2);
      if (pointAndValue.length < 2) {
        throw wrong("--interpretation is " + WrongUsage.shown(choice) + "; it must be KEY=VALUE");
      }
      if (!points.add(pointAndValue[0])) {
        throw wrong("--interpretation: " + pointAndValue[0] + " should be given only once");
      }
      try {
        chosen = chosen.with(pointAndValue[0], pointAndValue[1]);
      } catch (IllegalArgumentException e) {
        throw wrong("--interpretation: " + allowed(pointAndValue[0]), e);
      }
    }
    return chosen;
  }

  /** What stands for one point, or where there is no such point, all of them. */
  private static String allowed(String point) {
    List<Interpretation> usual = Interpretations.standard().all();
    return usual.stream()
        .filter(known -> known.point().equals(point))
        .map(known -> point + " has another value; it must be one of " + names(known))
        .findFirst()
        .orElseGet(
            () ->
                "there is no such KEY; it must be one of "
                    + usual.stream().map(Interpretation::point).collect(joining(", ")));
  }

  private static String names(Interpretation usual) {
    return usual.alternatives().stream().map(Interpretation::name).collect(joining(", "));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command(), message);
  }

  private CommandLine command() {
    return spec.commandLine();
  }

  private ParameterException wrong(String message, Exception cause) {
    return new ParameterException(command(), message, cause);
  }
}
