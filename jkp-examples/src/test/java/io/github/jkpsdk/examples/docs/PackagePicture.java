package io.github.jkpsdk.examples.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packages of the core and which of them imports which. */
final class PackagePicture {

  private static final Path CORE =
      Path.of("..", "jkp-core", "src", "main", "java", "io", "github", "jkpsdk");
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (?:static )?io\\.github\\.jkpsdk\\.([a-z]+)\\.");
  private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

  /** By package those that it imports. */
  private final Map<String, Set<String>> uses = new TreeMap<>();

  private PackagePicture() {}

  static PackagePicture ofTheCore() {
    PackagePicture picture = new PackagePicture();
    try (Stream<Path> folders = Files.list(CORE)) {
      folders
          .filter(Files::isDirectory)
          .forEach(folder -> picture.uses.put(name(folder), imports(folder)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return picture;
  }

  private static String name(Path folder) {
    return folder.getFileName().toString();
  }

  private static Set<String> imports(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> IMPORT.matcher(text(file)).results())
          .map(found -> found.group(1))
          .filter(used -> !used.equals(name(folder)))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All that a package stands on, near or far. */
  private Set<String> below(String name) {
    Set<String> below = new TreeSet<>();
    for (String used : uses.get(name)) {
      if (below.add(used)) {
        below.addAll(below(used));
      }
    }
    return below;
  }

  /** The packages that a package uses and none of the others leads to. */
  private Set<String> arrows(String name) {
    Set<String> arrows = new TreeSet<>(uses.get(name));
    uses.get(name).forEach(used -> arrows.removeAll(below(used)));
    return arrows;
  }

  /** A diagram and a table, in Markdown. */
  String markdown() {
    Markdown page = new Markdown().line("").line("```mermaid").line("graph TD");
    uses.keySet()
        .forEach(name -> arrows(name).forEach(used -> page.line("  " + name + " --> " + used)));
    page.line("```").line("").table("package", "concept", "uses");
    uses.forEach(
        (name, used) -> page.row(Markdown.code(name), concept(name), String.join(", ", used)));
    return page.line("").toString();
  }

  private static String concept(String name) {
    Matcher comment = COMMENT.matcher(text(CORE.resolve(name).resolve("package-info.java")));
    if (!comment.find()) {
      throw new AssertionError(name + " has no documentation comment");
    }
    String whole =
        comment
            .group(1)
            .replaceAll("(?m)^\\s*\\* ?", "")
            .replaceAll("\\{@\\w+ \"?([^}\"]+)\"?\\}", "$1")
            .replaceAll("\\s+", " ")
            .strip();
    return whole.split("(?<=\\.) ?<p>|(?<=\\.) (?=[A-Z])")[0].replaceAll("</?\\w+>", "*");
  }
}
