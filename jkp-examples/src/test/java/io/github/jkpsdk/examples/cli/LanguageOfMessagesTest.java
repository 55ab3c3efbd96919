package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.conformance.ConformanceCases;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Help and messages are in the language that is asked for, Indonesian where none is. */
class LanguageOfMessagesTest {

  private static final String ENGLISH =
      "(?s).*\\b(is|are|must|the|allowed|missing|required|characters|did|cannot)\\b.*";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          assess none.json | tidak dapat membaca none.json: berkas itu tidak ada
          assess - --lang xx | seharusnya salah satu dari ID, EN, bukan teks sepanjang 2 huruf
          batch --workers 0 | --workers berisi 0; seharusnya 1 sampai 64
          batch --only nothing | --only berisi teks sepanjang 7 huruf; seharusnya salah satu dari [
          batch --columns id..x | --columns berisi teks sepanjang 5 huruf; seharusnya seperti standing.state atau months[0].status
          batch --only id --columns id | pakai salah satu saja, --only atau --columns
          batch none.csv | tidak dapat membaca none.csv: berkas itu tidak ada
          assess samples/berhak-2026.json --as-of 2026-06-25 --as-of 2026-06-26 | cukup sekali
          assess samples/berhak-2026.json -o - | argumen ke-3 dan argumen ke-4 tidak dikenal di sini
          assess samples/berhak-2026.json --interpretation ROUNDING=X | nilai ROUNDING seharusnya salah satu dari HALF_UP
          compare samples/berhak-2026.json none.json | tidak dapat membaca none.json
          report samples/berhak-2026.json -o samples/berhak-2026.json | berkas yang ditulis sama dengan yang dibaca
          calendar samples/berhak-2026.json -o - --case-id 3299994609979001 | id berisi 16 angka berurutan
          contribution --risk LOW --month 2026-05 | belum disebut: , atau FILE untuk banyak pekerja
          contribution --risk LOW --month 2020-05 --wage 1 | month berisi 2020-05; peraturan baru berlaku sejak 2021-02
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

  /** What a process is told that was started with {@code >&-}. */
  @Test
  void anOutputThatIsClosedIsToldInIndonesian() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Bad file descriptor");
          }
        };
    InputStream in = new ByteArrayInputStream("{}\n".getBytes(StandardCharsets.UTF_8));
    JkpCommand.run(Language.ID, in, closed, err, "batch", "-q");

    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("jkp batch: masukan atau keluaran sudah ditutup\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A,4250000 | baris 1: judul kolom ke-1 tidak dikenal; yang boleh: id (nomor), wage (upah)
          id,wage,id | baris 1: judul kolom id ada dua kali
          id | tidak ada kolom upah; wajib ada salah satu dari wage, basic, daily_wage
          id,wage\\nA,4.250.000 | baris 2: wage berisi 4.250.000; seharusnya rupiah dalam angka, seperti 4250000
          id,wage\\n,1 | baris 2: id kosong; wajib diisi
          id,wage\\nA, | baris 2: wage kosong; isi wage, basic atau daily_wage
          id,wage\\nA,1\\nA,1 | baris 3: id sama dengan id baris 2; tiap pekerja harus punya id sendiri
          id,wage\\nA,1,1 | baris 2: sel yang terisi lebih banyak daripada judul kolom
          id,wage,basic\\nA,1,1 | baris 2: wage dan basic terisi bersama; isi satu saja
          id,wage,fixed_allowances\\nA,1,1 | baris 2: fixed_allowances terisi; hanya boleh bersama basic
          id,wage\\nA,"1"1 | baris 2: baris harus berupa CSV menurut RFC 4180; ada tanda kutip di tempat yang salah
          """)
  void aPayrollIsRefusedInIndonesian(String payroll, String message) {
    String told =
        inIndonesian(
            payroll.replace("\\n", "\n"), "contribution - --risk LOW --month 2026-05".split(" "));

    assertThat(told).startsWith("jkp contribution: masukan standar").contains(message);
    assertThat(Untranslated.left(told.replaceAll("\\(.*?\\)", ""))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"wages": []} | tidak dikenal di sini; yang boleh:
          {"qualifyingMonths": []} | versions kosong; wajib ada paling sedikit satu versi
          {"qualifyingMonths": [{"from": "2027-01-01", "value": 6, "citations": ["X"]}]} | berlaku sejak 2027-01-01; harus sejak 2021-02-02, hari pertama peraturan, atau sebelumnya
          {"qualifyingMonths": [{"from": "2021-02-02", "value": 6, "citations": []}]} | citations kosong; versi 2021-02-02 harus menyebut dasar hukumnya
          {"qualifyingMonths": [{"from": "2021-02-02", "value": -6, "citations": ["X"]}]} | berisi -6; seharusnya
          """)
  void aRulebookIsRefusedInIndonesian(String rulebook, String message, @TempDir Path folder)
      throws IOException {
    String file = Files.writeString(folder.resolve("law.json"), rulebook).toString();
    String told = inIndonesian("", "assess", "samples/berhak-2026.json", "--rulebook", file);

    assertThat(told).startsWith("jkp assess: --rulebook ").contains(message);
    assertThat(Untranslated.left(told.replaceAll("\\[.*?\\]", ""))).isEmpty();
  }

  @Test
  void aBadLineOfABatchIsToldInTheLanguageToo() {
    String line = "{\"termination\": {\"date\": \"2026-02-30\"}}\n";

    assertThat(CommandRun.reading(line, "batch", "-q").out())
        .contains("\"code\":\"INVALID_INPUT\",\"path\":\"$.termination.date\"")
        .contains("berisi 2026-02-30; seharusnya tanggal yang ada");
    assertThat(CommandRun.reading(line, "batch", "-q", "--lang=en").out())
        .contains("is 2026-02-30; it must be an existing day");
    assertThat(inIndonesian(line, "batch"))
        .isEqualTo(
            "1 baris: 0 berhak, 0 tidak berhak, 0 belum dapat ditentukan, 1 tidak terbaca\n");
  }

  /** Each document that the conformance cases want refused; the run itself looks at the words. */
  @Test
  void whatTheLawForbidsIsToldInIndonesian() {
    List<String> documents =
        ConformanceCases.load().all().stream()
            .filter(one -> one.expected().contains("\"error\""))
            .map(one -> JsonMapper.shared().readTree(one.question()))
            .map(one -> one.has("claim") ? one.path("claim") : one.path("case"))
            .filter(JsonNode::isObject)
            .map(JsonNode::toString)
            .toList();

    assertThat(documents).hasSizeGreaterThan(40);
    assertThat(documents)
        .allSatisfy(
            text ->
                assertThat(CommandRun.reading(text, "assess", "-").exitCode())
                    .isEqualTo(JkpCommand.BAD_INPUT));
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

    assertThat(CommandRun.inIndonesian("", arguments).out())
        .startsWith("Pemakaian: jkp")
        .contains("Contoh:", "Tampilkan bantuan ini.")
        .doesNotContain("Usage", "Examples", "Show this");
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "generate-completion", "gen-manpage"})
  void noHeadingStandsAboveNothing(String command) {
    assertThat(CommandRun.inIndonesian("", command, "--help").out())
        .doesNotContain("Options", "Contoh:", "Kode keluar:");
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
    CommandRun run = CommandRun.inIndonesian(in, arguments);
    assertThat(run.exitCode()).isNotZero();
    return run.err();
  }
}
