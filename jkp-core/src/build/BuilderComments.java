import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rewrites what the generated builders say of their setters, which is their names alone, into what
 * the value says of the fact: what it is, in which unit and by which article. So the rendered pages
 * and the jar of sources, from which an IDE shows them, tell it where a fact is set. Run by the
 * build after the sources are generated; a second run changes nothing.
 *
 * <p>Arguments: the folder of sources and that of generated ones.
 */
final class BuilderComments {

  private static final Pattern BUILDER = Pattern.compile("\n  static class Builder \\{");
  private static final Pattern COMMENT =
      Pattern.compile(
          "/\\*\\*\n((?:(?!\\*/).)*?)\\*/\n(\\s+(?:@SafeVarargs\\s+)?public )", Pattern.DOTALL);
  private static final Pattern FACT = Pattern.compile("\\{@link ([\\w.]+)#(\\w+)\\(\\) \\w+\\}");
  private static final Pattern RETURNED =
      Pattern.compile("\\{@return ((?:[^{}]|\\{[^{}]*\\})*)\\}", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\{@link(plain)? +([\\w.]*)(#?)");
  private static final Pattern REQUIRED =
      Pattern.compile("// required \\{@link [\\w.]+#(\\w+)\\(\\)");

  private static final Pattern REFUSED =
      Pattern.compile(
          "@throws (IllegalArgumentException (?:(?!\\*/|@throws).)*)\\*/\\s*@Value\\.Check",
          Pattern.DOTALL);

  private final String value;
  private final String body;
  private final List<String> required;
  private final Map<String, String> imports = new HashMap<>();

  private BuilderComments(Path sources, Path generated, String builder) throws IOException {
    Matcher made = Pattern.compile("for \\{@link ([\\w.]+) ").matcher(builder);
    if (!made.find()) {
      throw new IllegalStateException(generated + " does not tell what its builder makes");
    }
    value = made.group(1);
    Path file = sources.resolve(generated).resolveSibling(value.split("\\.")[0] + ".java");
    String source = Files.readString(file);
    body = body(source, value);
    Pattern.compile("(?m)^import ([\\w.]+\\.(\\w+));")
        .matcher(source)
        .results()
        .forEach(found -> imports.put(found.group(2), found.group(1)));
    required =
        REQUIRED
            .matcher(builder)
            .results()
            .map(found -> found.group(1))
            .filter(fact -> !meaning(fact).contains("unless stated"))
            .toList();
  }

  public static void main(String[] args) throws IOException {
    Path sources = Path.of(args[0]);
    Path root = Path.of(args[1]);
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file);
        Matcher builder = BUILDER.matcher(text);
        if (builder.find()) {
          String before = text.substring(0, builder.start());
          String after = text.substring(builder.start());
          BuilderComments comments = new BuilderComments(sources, root.relativize(file), after);
          String rewritten = before + COMMENT.matcher(after).replaceAll(comments::rewritten);
          if (!rewritten.equals(text)) {
            Files.writeString(file, rewritten);
          }
        }
      }
    }
  }

  private String rewritten(MatchResult found) {
    String comment = found.group(1);
    Matcher fact = FACT.matcher(comment);
    List<String> lines;
    if (comment.contains("Fill a builder")) {
      lines =
          List.of(
              "Takes over what another one states; to lists it adds.",
              "@param instance the other one",
              "@return this builder");
    } else if (comment.contains("Builds a new")) {
      lines = built();
    } else if (fact.find()) {
      lines = set(fact.group(2), comment.strip());
    } else {
      return quoted(found.group());
    }
    return quoted(
        "/**\n     * " + String.join("\n     * ", lines) + "\n     */\n" + found.group(2));
  }

  private List<String> built() {
    List<String> lines = new ArrayList<>();
    lines.add("{@return the value}");
    if (!required.isEmpty()) {
      lines.add("@throws IllegalStateException if not all are set: " + String.join(", ", required));
    }
    REFUSED
        .matcher(body)
        .results()
        .limit(1)
        .forEach(refused -> lines.add("@throws " + linked(unfolded(refused.group(1)))));
    return lines;
  }

  private List<String> set(String fact, String comment) {
    String how =
        comment.startsWith("* Adds one") || comment.startsWith("* Put one")
            ? " Adds one."
            : comment.startsWith("* Adds") || comment.startsWith("* Put")
                ? " Adds some."
                : comment.startsWith("* Sets or replaces") ? " Replaces all." : "";
    String need = required.contains(fact) ? " Required." : "";
    return List.of(
        meaning(fact) + how + need, "@return this builder", "@see " + value + "#" + fact + "()");
  }

  /** What the value says of a fact, as sentences. */
  private String meaning(String fact) {
    Matcher documented =
        Pattern.compile(
                "\n"
                    + "  ".repeat(value.split("\\.").length)
                    + "/\\*\\*((?:(?!\\*/).)*?)\\*/\\s*(?:@[\\w.]+\\s+)*[\\w.<>?, ]+ "
                    + fact
                    + "\\(\\)\\s*[;{]",
                Pattern.DOTALL)
            .matcher(body);
    if (!documented.find()) {
      throw new IllegalStateException(value + "." + fact + " is not documented");
    }
    String[] parts =
        unfolded(documented.group(1)).split("\\s*@(?=(?:return|throws|see) )(?<!\\{@)");
    StringBuilder text =
        new StringBuilder(
            RETURNED.matcher(parts[0]).replaceAll(found -> quoted(sentence(found.group(1)))));
    Stream.of(parts)
        .filter(part -> part.startsWith("return "))
        .forEach(part -> text.append(' ').append(sentence(part.substring("return ".length()))));
    return linked(text.toString());
  }

  /** What the value declares, which may stand within another one; by the build's format. */
  private static String body(String source, String value) {
    String indent = "  ".repeat(value.split("\\.").length - 1);
    String name = value.substring(value.lastIndexOf('.') + 1);
    int from = source.indexOf(" interface " + name + " ");
    return source.substring(from, source.indexOf("\n" + indent + "}\n", from));
  }

  private static String unfolded(String comment) {
    return comment.replaceAll("(\n\\s*\\*[ \t]*)+", " ").strip();
  }

  private static String sentence(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }

  private String linked(String text) {
    return LINK.matcher(text)
        .replaceAll(
            link -> {
              String name = link.group(2).isEmpty() ? value : link.group(2);
              String first = name.split("\\.")[0];
              String full = imports.getOrDefault(first, first) + name.substring(first.length());
              return quoted(
                  "{@link"
                      + (link.group(1) == null ? "" : link.group(1))
                      + " "
                      + full
                      + link.group(3));
            });
  }
}
