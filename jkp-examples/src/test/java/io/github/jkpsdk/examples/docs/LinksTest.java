package io.github.jkpsdk.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No page leads nowhere. */
class LinksTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```|`[^`\n]*`");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

  private final Map<Path, Set<String>> anchors = new HashMap<>();

  @Test
  void everyLinkWithinTheProjectLeadsSomewhere() throws IOException {
    List<String> dead = new ArrayList<>();
    List<Path> pages = pages();
    for (Path page : pages) {
      for (MatchResult link : LINK.matcher(prose(page)).results().toList()) {
        if (!link.group(1).matches("[a-z]+:.*") && isDead(page, link.group(1))) {
          dead.add(page + ": " + link.group(1));
        }
      }
    }

    assertThat(pages).hasSizeGreaterThan(20);
    assertThat(dead).as("dead links").isEmpty();
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !file.toString().contains("target"))
          .filter(file -> !file.toString().contains("node_modules"))
          .toList();
    }
  }

  /** Links in tables may hold code, so that only whole blocks and code without links go. */
  private static String prose(Path page) throws IOException {
    return CODE.matcher(Files.readString(page))
        .replaceAll(code -> code.group().startsWith("```") ? "" : "code");
  }

  private boolean isDead(Path page, String link) throws IOException {
    String[] parts = link.split("#", 2);
    Path target =
        parts[0].isEmpty()
            ? page
            : page.resolveSibling(parts[0].replaceFirst("/$", "")).normalize();
    if (!Files.exists(target)) {
      return true;
    }
    return parts.length == 2
        && target.toString().endsWith(".md")
        && !anchors(target.toRealPath()).contains(parts[1]);
  }

  private Set<String> anchors(Path page) throws IOException {
    Set<String> known = anchors.get(page);
    if (known == null) {
      known = new HashSet<>();
      String text = Files.readString(page).replaceAll("(?ms)^```.*?^```", "");
      for (MatchResult heading : HEADING.matcher(text).results().toList()) {
        known.add(anchor(heading.group(1)));
      }
      anchors.put(page, known);
    }
    return known;
  }

  /** As GitHub makes it of a heading. */
  private static String anchor(String heading) {
    return heading
        .strip()
        .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .replace(' ', '-');
  }
}
