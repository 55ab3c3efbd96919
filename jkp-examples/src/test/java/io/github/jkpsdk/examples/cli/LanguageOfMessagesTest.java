package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Help and messages are in the language that is asked for, Indonesian where none is. */
class LanguageOfMessagesTest {

  private static final String ENGLISH =
      "(?s).*\\b(is|are|must|the|allowed|missing|required|characters|did|cannot)\\b.*";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          contribution --risk LOW --month 2026-05 --wage 4.250 | 4.250 bukan jumlah rupiah; tulis 4250000 tanpa titik
          contribution --risk LOW --month 2026-05 --wage 4.250.000 | bukan jumlah rupiah; tulis 4250000 tanpa titik
          contribution --risk LOW --wage 1 --month 05-2026 | 05-2026 bukan bulan, ditulis seperti 2026-05
          assess samples/berhak-2026.json --as-of 15-06-2026 | apakah maksudnya 2026-06-15?
          report samples/berhak-2026.json -o no/such/folder/page.html | tidak dapat menulis
          asses | apakah maksudnya assess?
          assess - --asof 2026-01-01 | apakah maksudnya --as-of?
          assess | FILE belum disebut
          assess none.json | tidak dapat membaca none.json: berkas itu tidak ada
          assess - --lang xx | seharusnya salah satu dari ID, EN, bukan teks sepanjang 2 huruf
          batch --workers 0 | --workers berisi 0; seharusnya 1 sampai 64
          nik 12 --reference 2026-01-01 | nik berisi 2 huruf; harus tepat 16 angka
          """)
  void aMistakeIsToldInIndonesian(String arguments, String message) {
    String told = inIndonesian("", arguments.split(" ")).replaceAll("--[a-z-]+", "");

    assertThat(told).contains(message.replaceAll("--[a-z-]+", "")).doesNotMatch(ENGLISH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"termination": {"date": "15-06-2026"}} | apakah maksudnya 2026-06-15?
          {"termination": {"date": "2026-06-15"}, "participant": {"citizenship": "WNI"}} | berisi WNI; seharusnya salah satu dari INDONESIAN, FOREIGN; apakah maksudnya INDONESIAN?
          {"termination": {"date": "2026-06-15"}, "employment": {"agreement": {"type": "pkwt"}}} | apakah maksudnya PKWT?
          {"termination": {"date": "2026-06-15"}, "employment": {"reportedWage": 4250000}} | seharusnya objek seperti {"amount": 4250000, "currency": "IDR"}
          {"termination": {"date": "2026-06-15"}, "otherJobs": -1} | berisi -1; seharusnya bilangan bulat 0 sampai 2147483647
          {"termination": {"date": "2026-06-15"}, "filedOn": "2026-06-14"} | tidak boleh sebelum termination.date, 2026-06-15
          {"termination": {"date": "1990-06-15"}} | peraturan baru berlaku sejak 2021-02-02
          {"termintaion": {}} | termination belum diisi; wajib ada
          {"termination": | berkas terpotong, lihat baris 1 kolom
          {"termination" {}} | bukan JSON yang benar, lihat baris 1 kolom
          """)
  void aDocumentIsRefusedInIndonesian(String document, String message) {
    String told = inIndonesian(document, "assess", "-");

    assertThat(told).startsWith("jkp assess: masukan standar").contains(message);
    assertThat(told.replaceAll("\\{.*?}", "")).doesNotMatch(ENGLISH);
  }

  @Test
  void whoeverAsksForEnglishIsToldInEnglish() {
    assertThat(inIndonesian("{}", "assess", "-", "--lang", "en")).contains("is missing");
    assertThat(inIndonesian("{}", "assess", "-", "--lang=EN")).contains("is missing");
    assertThat(inIndonesian("", "asses", "--lang=en")).contains("did you mean");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "assess", "claim", "batch", "contribution", "init"})
  void theHelpIsInIndonesian(String command) {
    String[] arguments =
        Stream.of(command, "--help").filter(s -> !s.isEmpty()).toArray(String[]::new);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JkpCommand.run(
        Language.ID,
        InputStream.nullInputStream(),
        out,
        OutputStream.nullOutputStream(),
        arguments);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("Pemakaian: jkp")
        .contains("Contoh:", "Tampilkan bantuan ini.")
        .doesNotContain("Usage", "Examples", "Show this");
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "generate-completion", "gen-manpage"})
  void noHeadingStandsAboveNothing(String command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JkpCommand.run(
        Language.ID,
        InputStream.nullInputStream(),
        out,
        OutputStream.nullOutputStream(),
        command,
        "--help");

    assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("Contoh:", "Kode keluar:");
  }

  @Test
  void everyCommandAndOptionHasItsHelpInIndonesian() {
    ResourceBundle words = Language.ID.help().orElseThrow();
    List<String> lacking = new ArrayList<>();
    CommandLine jkp =
        JkpCommand.commandLine(InputStream.nullInputStream(), OutputStream.nullOutputStream());
    jkp.getSubcommands()
        .forEach((name, command) -> lacking.addAll(lacking(command.getCommandSpec(), words)));

    assertThat(lacking).isEmpty();
  }

  private static List<String> lacking(CommandSpec command, ResourceBundle words) {
    String prefix = command.qualifiedName(".") + ".";
    boolean isOurs = command.userObject().getClass().getPackage() == JkpCommand.class.getPackage();
    Stream<String> arguments =
        Stream.concat(
            command.options().stream().map(option -> option.longestName().replaceFirst("^-+", "")),
            command.positionalParameters().stream()
                .map(argument -> argument.paramLabel() + "[" + argument.index() + "]"));
    return Stream.concat(
            Stream.of(prefix + "usage.description"),
            arguments
                .filter(argument -> isOurs)
                .filter(argument -> !words.containsKey(argument))
                .map(argument -> prefix + argument))
        .filter(key -> !words.containsKey(key))
        .toList();
  }

  private static String inIndonesian(String in, String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        JkpCommand.run(
            Language.ID,
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            OutputStream.nullOutputStream(),
            err,
            arguments);
    assertThat(exitCode).isNotZero();
    return err.toString(StandardCharsets.UTF_8);
  }
}
