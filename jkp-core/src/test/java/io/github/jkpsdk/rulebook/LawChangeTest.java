package io.github.jkpsdk.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.benefit.CashBenefit;
import io.github.jkpsdk.benefit.Instalment;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.Instrument;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.termination.Termination;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The change of law that the guide for contributors describes, made as it describes it, on top of
 * whatever the law says by now.
 */
class LawChangeTest {

  private static final Rulebook STANDARD = Rulebook.standard();

  /** A year after the last change that is known. */
  private static final LocalDate FIRST_DAY = STANDARD.daysOfChange().last().plusYears(1);

  private static final LegalCitation TEXT = new Instrument("PP 1/2099").article(21).paragraph(3);
  private static final Rupiah OLD_CEILING = STANDARD.benefitWageCeiling().on(FIRST_DAY);
  private static final Rupiah NEW_CEILING = OLD_CEILING.plus(Rupiah.of(1_000_000));
  private static final Rupiah BETWEEN = OLD_CEILING.plus(Rupiah.of(500_000));

  private final Jkp jkp =
      Jkp.builder()
          .rulebook(
              STANDARD.toBuilder()
                  .benefitWageCeiling(
                      STANDARD.benefitWageCeiling().then(FIRST_DAY, NEW_CEILING, TEXT))
                  .build())
          .build();

  @Test
  void oneLineInTheRulebookLiftsTheCeilingFromItsFirstDayOn() {
    CashBenefit benefit = benefit(NEW_CEILING.plus(BETWEEN), FIRST_DAY.minusMonths(2));
    List<Instalment> instalments = benefit.instalments();

    assertThat(instalments.subList(0, 2))
        .allSatisfy(
            before -> {
              assertThat(before.amount()).isEqualTo(share(OLD_CEILING, before));
              assertThat(before.citations()).doesNotContain(TEXT);
            });
    assertThat(instalments.subList(2, instalments.size()))
        .isNotEmpty()
        .allSatisfy(
            after -> {
              assertThat(after.amount()).isEqualTo(share(NEW_CEILING, after));
              assertThat(after.citations()).contains(TEXT);
            });
  }

  private static Rupiah share(Rupiah wage, Instalment instalment) {
    BigDecimal rate = instalment.rate();
    return wage.times(rate, 0, RoundingMode.HALF_UP);
  }

  @Test
  void aWageBetweenTheTwoCeilingsCountsInFullUnderTheNewOne() {
    assertThat(benefit(BETWEEN, FIRST_DAY).countedWage()).isEqualTo(BETWEEN);
  }

  @Test
  void theDayBeforeTheChangeKeepsTheOldCeiling() {
    assertThat(benefit(BETWEEN, FIRST_DAY.minusDays(1)).countedWage()).isEqualTo(OLD_CEILING);
  }

  private CashBenefit benefit(Rupiah wage, LocalDate filedOn) {
    JkpCase facts =
        JkpCase.builder()
            .employment(Employment.builder().reportedWage(wage).build())
            .termination(Termination.builder().date(filedOn).build())
            .filedOn(filedOn)
            .build();
    return jkp.projectedBenefit(facts).orElseThrow();
  }

  @Test
  void theGoldenRowsOfTheGuideAreThoseOfItsChange() throws IOException {
    Dated<Rupiah> ceiling =
        Dated.since(STANDARD.firstDay(), Rupiah.of(5_000_000), TEXT)
            .then(LocalDate.of(2027, 1, 1), Rupiah.of(6_000_000), TEXT);
    Jkp guide =
        Jkp.builder().rulebook(STANDARD.toBuilder().benefitWageCeiling(ceiling).build()).build();
    List<String> rows =
        section().lines().map(String::strip).filter(line -> line.matches("[-\\d,]+,PP.*")).toList();

    assertThat(rows).hasSize(2);
    for (String row : rows) {
      String[] cells = row.split(",");
      JkpCase facts =
          JkpCase.builder()
              .employment(job -> job.reportedWage(Rupiah.of(Long.parseLong(cells[5]))))
              .termination(end -> end.date(LocalDate.parse(cells[0])))
              .filedOn(LocalDate.parse(cells[2]))
              .build();
      CashBenefit benefit = guide.projectedBenefit(facts, LocalDate.parse(cells[1])).orElseThrow();
      assertThat(benefit.instalments())
          .extracting(month -> "" + month.amount().sen() / 100)
          .containsExactly(Arrays.copyOfRange(cells, 6, 12));
      assertThat(benefit.total()).isEqualTo(Rupiah.of(Long.parseLong(cells[12])));
    }
  }

  @Test
  void theLinesOfTheGuideCompileInTheRulebook(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("StandardRulebook.java");
    Files.writeString(file, changedAsTheGuideSays());
    StringWriter errors = new StringWriter();

    boolean compiles =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                errors,
                null,
                null,
                List.of(
                    "-proc:none",
                    "-d",
                    folder.toString(),
                    "-cp",
                    System.getProperty("java.class.path")),
                null,
                ToolProvider.getSystemJavaCompiler()
                    .getStandardFileManager(null, null, null)
                    .getJavaFileObjects(file))
            .call();

    assertThat(compiles).as(errors.toString()).isTrue();
  }

  /** The import at the head, and the line at the end of what sets the ceiling. */
  private static String changedAsTheGuideSays() throws IOException {
    List<String> lines = linesOfTheGuide();
    String source =
        Files.readString(Path.of("src/main/java/io/github/jkpsdk/rulebook/StandardRulebook.java"));
    int end = endOfArguments(source, source.indexOf("benefitWageCeiling("));
    String changed = source.substring(0, end) + lines.get(1) + source.substring(end);
    return changed.replaceFirst("\nimport io", "\n" + lines.get(0) + "\nimport io");
  }

  private static List<String> linesOfTheGuide() throws IOException {
    List<String> lines =
        Pattern.compile("```java\\s+(.*?)\\s+```", Pattern.DOTALL)
            .matcher(section())
            .results()
            .map((MatchResult block) -> block.group(1))
            .toList();
    assertThat(lines).hasSize(2);
    return lines;
  }

  private static String section() throws IOException {
    String guide = Files.readString(Path.of("..", "CONTRIBUTING.md"));
    int from = guide.indexOf("## When the law changes");
    return guide.substring(from, guide.indexOf("\n#", from));
  }

  private static int endOfArguments(String source, int call) {
    int position = source.indexOf('(', call) + 1;
    for (int depth = 1; ; position++) {
      char sign = source.charAt(position);
      depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
      if (depth == 0) {
        return position;
      }
    }
  }
}
