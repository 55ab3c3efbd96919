package io.github.jkpsdk.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.claim.ClaimEvent;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed of a value is Java that makes an equal one. */
class JavaCodeTest {

  private static final List<String> PACKAGES =
      List.of(
          "activity",
          "casefile",
          "claim",
          "contribution",
          "deadline",
          "employment",
          "jqwik",
          "money",
          "participant",
          "termination");

  private static final String PLAIN =
      """
      JkpCase.builder()
          .commitment(JobSearchCommitment.builder()
              .signedOn(LocalDate.parse("2026-06-15"))
              .build())
          .contributions(ContributionHistory.builder()
              .add(YearMonth.parse("2024-06"), YearMonth.parse("2026-05"))
              .build())
          .employment(Employment.builder()
              .agreement(WorkAgreement.builder()
                  .type(WorkAgreement.Type.PKWTT)
                  .build())
              .employer(Employer.builder()
                  .scale(Employer.Scale.MEDIUM)
                  .build())
              .reportedWage(Rupiah.of(4_000_000))
              .segment(Employment.Segment.WAGE_EARNER)
              .build())
          .participant(Participant.builder()
              .birthDate(LocalDate.parse("1990-05-17"))
              .citizenship(Participant.Citizenship.INDONESIAN)
              .healthInsurance(Participant.HealthInsurance.WAGE_EARNER)
              .programmes(Set.of(Programme.JKK, Programme.JKM, Programme.JHT, Programme.JP))
              .registeredOn(LocalDate.parse("2021-03-01"))
              .build())
          .termination(Termination.builder()
              .cause(TerminationCause.EFFICIENCY)
              .date(LocalDate.parse("2026-06-15"))
              .evidence(List.of(
                  TerminationEvidence.builder()
                      .accepted(true)
                      .kind(TerminationEvidence.Kind.ACCEPTANCE_AND_REPORT)
                      .reportReceiptFrom(TerminationEvidence.ReportOffice.REGENCY_OR_CITY)
                      .build()))
              .build())
          .build()""";

  @TempDir private Path folder;

  @Test
  void whatIsPrintedMakesAnEqualValue() throws Exception {
    Samples samples = Samples.ofSeed(3);
    List<Object> values = new ArrayList<>();
    values.addAll(samples.of(JkpArbitraries.cases(), 20));
    values.addAll(samples.of(JkpArbitraries.cases().withAnyFacts(), 40));
    values.addAll(samples.of(JkpArbitraries.claims(), 15));
    values.addAll(samples.of(JkpArbitraries.claims().withAnyEvents(), 15));
    values.addAll(samples.of(JkpArbitraries.of(ClaimEvent.class), 200));
    values.addAll(samples.of(JkpArbitraries.of(RefusedEvent.class), 10));

    assertThat(remade(values)).isEqualTo(values);
  }

  /** Compiles all that is printed and runs it. */
  private List<Object> remade(List<Object> values) throws Exception {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      names.add("Printed" + i);
      Files.writeString(folder.resolve("Printed" + i + ".java"), source(i, values.get(i)));
    }
    compile(names);
    List<Object> remade = new ArrayList<>();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, Jkp.class.getClassLoader())) {
      for (String name : names) {
        Object made = loader.loadClass(name).getDeclaredConstructor().newInstance();
        remade.add(((Supplier<?>) made).get());
      }
    }
    return remade;
  }

  private static String source(int number, Object value) {
    StringBuilder source = new StringBuilder("import java.time.*;\nimport java.util.*;\n");
    PACKAGES.forEach(
        name -> source.append("import io.github.jkpsdk.").append(name).append(".*;\n"));
    return source
        .append("public class Printed" + number)
        .append(" implements java.util.function.Supplier<Object> {\n  public Object get() {\n")
        .append("    return " + JavaCode.of(value) + ";\n  }\n}\n")
        .toString();
  }

  private void compile(List<String> names) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var sources =
          files.getJavaFileObjectsFromPaths(
              IntStream.range(0, names.size())
                  .mapToObj(i -> folder.resolve(names.get(i) + ".java"))
                  .toList());
      boolean isDone =
          compiler
              .getTask(
                  messages,
                  files,
                  null,
                  List.of("-d", folder.toString(), "-proc:none"),
                  null,
                  sources)
              .call();
      assertThat(isDone).as("%s", messages).isTrue();
    }
  }

  @Test
  void whatIsNotStatedIsNotPrinted() {
    assertThat(JavaCode.of(PlainCase.terminated(PlainCase.TERMINATED))).isEqualTo(PLAIN);
  }

  @Test
  void aRefusedEventIsReportedAsJava() {
    RefusedEvent refused = Samples.ofSeed(3).one(JkpArbitraries.of(RefusedEvent.class));
    JkpReportingFormat format = new JkpReportingFormat();

    assertThat(format.appliesTo(refused)).isTrue();
    assertThat(format.report(refused)).asString().contains(JavaCode.of(refused));
  }
}
