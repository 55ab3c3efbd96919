package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.json.CaseOrClaim;
import io.github.jkpsdk.json.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Asks for the facts of a job loss, one after the other, and writes a case file. */
@Command(
    name = "init",
    footerHeading = JkpCommand.EXAMPLES,
    footer = {"  jkp init -o case.json"},
    mixinStandardHelpOptions = true,
    versionProvider = JkpCommand.Version.class,
    description = {
      "Asks for the facts of a job loss in plain words and writes a case file.",
      "Each question says where the answer is found; an empty line means that it is not known.",
      "The answers may come from a pipe, one a line; what does not come is not known."
    })
final class InitCommand implements Callable<Integer> {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final InputStream standardInput;
  private final OutputStream standardOutput;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE.json|-",
      description = "Where to write the case; - for standard output.")
  private String output = "";

  @Mixin private LanguageOption language = new LanguageOption();

  InitCommand(InputStream standardInput, OutputStream standardOutput) {
    this.standardInput = standardInput;
    this.standardOutput = standardOutput;
  }

  @Override
  public Integer call() throws IOException {
    OutputFile file = new OutputFile(output);
    file.requireOtherThan(List.of(), spec.commandLine());
    BufferedReader answers =
        new BufferedReader(new InputStreamReader(standardInput, StandardCharsets.UTF_8));
    ObjectNode facts = MAPPER.createObjectNode();
    tell("intro");
    for (InitQuestion question : InitQuestion.all()) {
      if (question.isAskedOf(facts)) {
        ask(question, answers).ifPresent(answer -> question.put(facts, answer));
      }
    }
    String json = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(facts) + "\n";
    List<Problem> problems = problems(json);
    problems.forEach(problem -> err().println(spec.qualifiedName() + ": " + problem));
    if (!facts.path("termination").has("date")) {
      return JkpCommand.BAD_INPUT;
    }
    file.write(json, standardOutput);
    err()
        .println(
            texts().getString(problems.isEmpty() ? "written" : "written.wrong")
                + " jkp assess "
                + WrongUsage.file(output));
    return problems.isEmpty() ? 0 : JkpCommand.BAD_INPUT;
  }

  /**
   * Answers that contradict each other are written all the same: they can be mended in the file.
   */
  private static List<Problem> problems(String json) {
    try {
      CaseOrClaim.read(json.getBytes(StandardCharsets.UTF_8));
      return List.of();
    } catch (IllegalArgumentException e) {
      return Problem.all(e, Problem.WHOLE);
    }
  }

  /** The answer as it was given, once it is one that is allowed; empty where it is not known. */
  private Optional<String> ask(InitQuestion question, BufferedReader answers) throws IOException {
    while (true) {
      tell(question.name());
      String line = answers.readLine();
      String answer = line == null ? "" : line.strip();
      boolean isUnknown = answer.isEmpty() || answer.equalsIgnoreCase(texts().getString("unknown"));
      if (isUnknown && (line == null || !question.isNeeded())) {
        return Optional.empty();
      }
      if (question.allows(answer)) {
        return Optional.of(answer);
      }
      tell("not." + question.form());
    }
  }

  private void tell(String key) {
    err().println(texts().getString(key));
    err().flush();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  private ResourceBundle texts() {
    boolean isEnglish = language.locale().equals(Locale.ENGLISH);
    return ResourceBundle.getBundle(
        "io.github.jkpsdk.examples.cli.Init", isEnglish ? Locale.ENGLISH : Locale.ROOT);
  }
}
