package io.github.jkpsdk.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever changes README.md changes README.id.md alike. */
class ReadmeInIndonesianTest {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```.*?^```");
  private static final Pattern LEVEL = Pattern.compile("(?m)^#+(?= )");
  private static final Pattern CODE = Pattern.compile("`[^`\n]+`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");
  private static final Pattern TABLE = Pattern.compile("(?m)^\\|.*\\|$");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,-]*");

  private static final List<String> PRINTING = List.of("WhatToDoThisWeek", "BillPayroll");

  @TempDir private Path folder;

  private final String english = text("README.md");
  private final String indonesian = text("README.id.md");

  @Test
  void theHeadingsAndBlocksAreTheSameButForTheLanguageOfTheAnswers() throws IOException {
    assertThat(found(LEVEL, prose(indonesian))).isEqualTo(found(LEVEL, prose(english)));
    assertThat(found(BLOCK, indonesian)).hasSameSizeAs(found(BLOCK, english));
    RenderedPage.holds("README.id.md", withTheBlocksOf(english));
  }

  /** A block that shows what a program prints shows what its translation does. */
  private String withTheBlocksOf(String page) throws IOException {
    String translated = page;
    for (String program : PRINTING) {
      String printed = GuideBlocks.printed(getClass().getClassLoader(), program);
      assertThat(page).contains("```\n" + printed + "```\n");
      translated = translated.replace(printed, TranslatedProgram.prints(program, folder));
    }
    Iterator<String> blocks =
        found(BLOCK, translated).stream().map(TranslatedProgram::inIndonesian).iterator();
    return BLOCK.matcher(indonesian).replaceAll(block -> Matcher.quoteReplacement(blocks.next()));
  }

  @Test
  void theCodeNamedInTheProseIsTheSame() {
    assertThat(found(CODE, prose(indonesian)))
        .containsExactlyInAnyOrderElementsOf(found(CODE, prose(english)));
  }

  @Test
  void theLinksAreTheSameButForTheLinkToEachOther() {
    assertThat(links(indonesian)).containsExactlyInAnyOrderElementsOf(links(english));
  }

  @Test
  void theTablesHaveTheSameRowsAndNumbers() {
    List<String> rows = found(TABLE, prose(indonesian));

    assertThat(rows).hasSameSizeAs(found(TABLE, prose(english)));
    assertThat(rows.stream().map(row -> found(NUMBER, row)).toList())
        .isEqualTo(found(TABLE, prose(english)).stream().map(row -> found(NUMBER, row)).toList());
  }

  @Test
  void bothSayWhenTheLawWasCheckedAndUntilWhenItsSourcesReach() {
    Rulebook law = Rulebook.standard();
    String checked = law.checkedOn().toString();
    String until = law.sourcesUntil().toString();

    assertThat(List.of(english, indonesian))
        .allSatisfy(page -> assertThat(page).containsPattern(checked + ", [a-z ]+ " + until));
  }

  private static List<String> links(String page) {
    return LINK.matcher(prose(page))
        .results()
        .map(link -> link.group(1))
        .filter(link -> !link.startsWith("README"))
        .toList();
  }

  private static String prose(String page) {
    return BLOCK.matcher(page).replaceAll("");
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }

  private static String text(String page) {
    try {
      return Files.readString(Path.of("..").resolve(page));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
