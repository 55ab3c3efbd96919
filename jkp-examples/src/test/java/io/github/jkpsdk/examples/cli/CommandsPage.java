package io.github.jkpsdk.examples.cli;

import static io.github.jkpsdk.examples.docs.Markdown.code;

import io.github.jkpsdk.examples.docs.Markdown;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Every command with its arguments and options, as picocli has them. */
final class CommandsPage {

  private final Markdown page = new Markdown();

  private CommandsPage() {}

  /** The examples of a command, as its help has them. */
  static List<String> examples(CommandLine command) {
    return Arrays.stream(command.getCommandSpec().usageMessage().footer())
        .map(String::strip)
        .filter(line -> line.startsWith("jkp "))
        .toList();
  }

  static String of(CommandLine jkp) {
    CommandsPage page = new CommandsPage();
    page.introduction(jkp);
    jkp.getSubcommands().entrySet().stream()
        .filter(command -> !command.getKey().equals("help"))
        .forEach(command -> page.command(command.getKey(), command.getValue()));
    return page.page.toString();
  }

  private void introduction(CommandLine jkp) {
    page.title("The command line");
    page.paragraph(
        "`jkp` answers questions about cases and claims in files. Without a release, build it in a"
            + " clone: `mvn -B -q -ntp -DskipTests -pl jkp-examples -am package`; then `jkp` on this"
            + " page stands for `java -jar jkp-examples/target/jkp.jar`. The examples run in a clone.");
    page.paragraph(
        "Help and messages are in Indonesian; `--lang en` has them in English, also before a"
            + " command that has no such option: `jkp --lang en batch --help`. `jkp gen-manpage`"
            + " writes the pages of a manual, `jkp generate-completion` what completes commands in"
            + " bash and zsh.");
    page.paragraph(
        "Rendered from the command itself and held equal to it by a test; do not edit by hand.");
    page.heading("Exit codes").table("code", "meaning");
    jkp.getCommandSpec()
        .usageMessage()
        .exitCodeList()
        .forEach((code, text) -> page.row(code, text));
  }

  private void command(String name, CommandLine command) {
    var spec = command.getCommandSpec();
    page.heading("jkp " + name);
    page.line(shown(spec.usageMessage().description()));
    if (!examples(command).isEmpty()) {
      page.paragraph("```");
      examples(command).forEach(page::line);
      page.line("```").line("");
    }
    page.table("argument", "", "meaning");
    spec.positionalParameters().stream()
        .filter(argument -> !argument.hidden())
        .sorted(Comparator.comparing(PositionalParamSpec::index))
        .forEach(
            argument -> page.row(code(argument.paramLabel()), need(argument), meaning(argument)));
    spec.options().stream()
        .filter(option -> !option.hidden())
        .sorted(Comparator.comparing(OptionSpec::longestName))
        .forEach(option -> page.row(names(option), need(option), meaning(option)));
  }

  private static String names(OptionSpec option) {
    String value = option.arity().max() == 0 ? "" : "=" + option.paramLabel();
    return Arrays.stream(option.names())
        .sorted(Comparator.comparing(String::length))
        .map(name -> code(name.startsWith("--") ? name + value : name))
        .collect(Collectors.joining(", "))
        .replace("|", "\\|");
  }

  private static String need(ArgSpec argument) {
    return argument.required() ? "required" : "";
  }

  private static String meaning(ArgSpec argument) {
    return shown(argument.description());
  }

  private static String shown(String... lines) {
    return List.of(lines).stream()
        .map(line -> line.replace("%n", " ").replace("%%", "%").strip())
        .collect(Collectors.joining(" "))
        .replace("|", "\\|");
  }
}
