package io.github.jkpsdk.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Prints all that the samples come to, in every form, one command after another. */
final class EveryOutput {

  private static final Path SAMPLES = Path.of("samples");
  private static final String PAYROLL = "samples/payrolls/gaji-2026-05.csv";
  private static final String LAW = "samples/laws/batas-upah-6-juta.json";

  private EveryOutput() {}

  public static void main(String[] arguments) throws IOException {
    try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
      print(out);
    }
  }

  static void print(OutputStream out) throws IOException {
    for (Command command : commands()) {
      out.write(
          ("\n=== jkp " + String.join(" ", command.arguments()) + "\n")
              .getBytes(StandardCharsets.UTF_8));
      InputStream in = new ByteArrayInputStream(command.in());
      int exitCode =
          JkpCommand.run(Language.EN, in, out, out, command.arguments().toArray(String[]::new));
      out.write(("=== exit " + exitCode + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * One run of the command line.
   *
   * @param arguments what is written after the name of the program
   * @param in what standard input holds
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Command(List<String> arguments, byte[] in) {

    static Command of(String... arguments) {
      return new Command(List.of(arguments), new byte[0]);
    }
  }

  private static List<Command> commands() throws IOException {
    List<Command> commands = new ArrayList<>();
    for (String sample : samples()) {
      commands.add(Command.of("assess", sample));
      commands.add(Command.of("claim", sample, "--json"));
      commands.add(Command.of("report", sample, "-o", "-", "--lang", "en"));
      commands.add(Command.of("calendar", sample, "-o", "-"));
    }
    String sample = samples().get(0);
    commands.add(Command.of("claim", sample, "--lang", "en", "--rulebook", LAW));
    commands.add(Command.of("report", sample, "-o", "-"));
    commands.add(Command.of("calendar", sample, "-o", "-", "--lang", "en"));
    commands.add(new Command(List.of("batch", "--workers", "2"), allOnALineEach()));
    commands.add(
        new Command(List.of("batch", "--columns", "id,standing.state,asOf"), allOnALineEach()));
    commands.add(
        new Command(
            List.of("batch", "--as-of=2026-11-01", "--termination-date=2026-12-31"),
            allOnALineEach()));
    commands.addAll(ofPayrollsAndPersons());
    return commands;
  }

  private static List<Command> ofPayrollsAndPersons() {
    String[] bill = {
      "contribution", PAYROLL, "--month=2026-05", "--risk=LOW", "--paid-on=2026-08-20"
    };
    return List.of(
        Command.of(bill),
        Command.of(Stream.concat(Stream.of(bill), Stream.of("--json")).toArray(String[]::new)),
        Command.of("contribution", "--wage=4000000", "--month=2025-05", "--risk=LOW", "--lang=en"),
        Command.of("contribution", "--wage=4000000", "--month=2025-05", "--risk=LOW", "--json"),
        Command.of("nik", "3299994609970001", "--reference=2026-06-20", "--show"),
        Command.of("nik", "1", "--reference=2026-06-20"),
        Command.of("--version"),
        Command.of("assess", PAYROLL),
        Command.of("asess", "INDONESIAN"));
  }

  private static List<String> samples() throws IOException {
    try (Stream<Path> files =
        Stream.concat(Files.list(SAMPLES), Files.list(SAMPLES.resolve("claims")))) {
      return files
          .map(file -> file.toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".json"))
          .sorted()
          .toList();
    }
  }

  private static byte[] allOnALineEach() throws IOException {
    StringBuilder lines = new StringBuilder();
    samples().forEach(sample -> lines.append(text(sample).replaceAll("\\R", " ")).append('\n'));
    return lines.append("{\"termination\": {}}\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String text(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
