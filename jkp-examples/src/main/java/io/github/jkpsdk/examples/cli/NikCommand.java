package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.participant.Nik;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what an identity number says; what identifies a person only when asked to. */
@Command(
    name = "nik",
    footerHeading = JkpCommand.EXAMPLES,
    footer = {"  jkp nik 3299994609979001 --reference 2026-06-15"},
    mixinStandardHelpOptions = true,
    versionProvider = JkpCommand.Version.class,
    description = "Checks an identity number (NIK) and tells what it says, masked.")
final class NikCommand implements Callable<Integer> {

  private static final int MOST_BYTES = 64;

  private final InputStream standardInput;
  private final OutputStream standardOutput;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "NIK",
      description = "The 16 digits; - to read them from standard input, which no history keeps.")
  private String digits = Source.STANDARD_INPUT;

  @Option(
      names = "--reference",
      required = true,
      paramLabel = "DATE",
      description = "Day to look back from: the century of birth is not in the number.")
  private LocalDate reference = LocalDate.EPOCH;

  @Option(names = "--show", description = "Print the number and the whole day of birth, unmasked.")
  private boolean show;

  @Mixin private LanguageOption language = new LanguageOption();

  NikCommand(InputStream standardInput, OutputStream standardOutput) {
    this.standardInput = standardInput;
    this.standardOutput = standardOutput;
  }

  @Override
  public Integer call() throws IOException {
    try {
      standardOutput.write(text(Nik.of(digits())).getBytes(StandardCharsets.UTF_8));
      return 0;
    } catch (IllegalArgumentException e) {
      spec.commandLine().getErr().println(spec.qualifiedName() + ": " + e.getMessage());
      return JkpCommand.BAD_INPUT;
    }
  }

  private String digits() throws IOException {
    return digits.equals(Source.STANDARD_INPUT) ? firstLine(standardInput).strip() : digits;
  }

  /** Whoever types the number ends it with the line. */
  private static String firstLine(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      if (line.size() == MOST_BYTES) {
        break;
      }
      line.write(next);
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  private String text(Nik nik) {
    ReportText texts = new ReportText(language.locale());
    LocalDate born = nik.birthDate(reference);
    Page page = new Page();
    row(page, texts.text("nik"), show ? nik.digits() : nik.toString());
    row(
        page,
        texts.text("nik.born"),
        show ? texts.wording().day(born) : Integer.toString(born.getYear()));
    row(page, texts.text("nik.sex"), texts.text("nik." + nik.sex()));
    row(page, texts.text("nik.province"), nik.provinceName().orElseGet(nik::provinceCode));
    nik.warnings().forEach(warning -> page.item(texts.text("nik." + warning)));
    return page.toString();
  }

  private static void row(Page page, String label, String value) {
    page.paragraph(Page.column(label, 16) + value);
  }
}
