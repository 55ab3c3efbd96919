package io.github.jkpsdk.examples.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the documentation comments of a source file say, as Markdown. */
final class SourceDocumentation {

  private static final Path SOURCES = Path.of("..", "jkp-core", "src", "main", "java");
  private static final Pattern DOCUMENTED =
      Pattern.compile("/\\*\\*(.*?)\\*/\\s*(?:@\\S+\\s+)*([^\\n]+)", Pattern.DOTALL);
  private static final Pattern TYPE = Pattern.compile("\\b(?:enum|interface|record|class) (\\w+)");
  private static final Pattern RETURNED =
      Pattern.compile("\\{@return ((?:[^{}]|\\{[^{}]*\\})*)\\}", Pattern.DOTALL);
  private static final Pattern MEMBER = Pattern.compile("(\\w+)\\s*(?:[;({,=]|$)");

  private final Class<?> type;
  private final Map<String, String> comments = new HashMap<>();

  private SourceDocumentation(Class<?> type) {
    this.type = type;
    Matcher matcher = DOCUMENTED.matcher(source(type));
    while (matcher.find()) {
      name(matcher.group(2)).ifPresent(name -> comments.putIfAbsent(name, plain(matcher.group(1))));
    }
  }

  static SourceDocumentation of(Class<?> type) {
    return new SourceDocumentation(type);
  }

  private static String source(Class<?> type) {
    Path file = SOURCES.resolve(type.getName().replace('.', '/') + ".java");
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> name(String declaration) {
    Matcher typeName = TYPE.matcher(declaration);
    if (typeName.find()) {
      return Optional.of(typeName.group(1));
    }
    Matcher member =
        MEMBER.matcher(declaration.replaceAll("<[^<>]*>", "").replaceAll("<[^<>]*>", ""));
    return member.find() ? Optional.of(member.group(1)) : Optional.empty();
  }

  private static String plain(String comment) {
    return whole(comment.replaceAll("(?m)^\\s*\\* ?", ""))
        .replaceAll("\\{@index ([^} ]+) ([^}]+)\\}", "$1 ($2)")
        .replaceAll("\\{@(?:index|code|link|linkplain) #?([^}]+)\\}", "$1")
        .replaceAll("</?i>", "*")
        .replaceAll("\\s*<p>\\s*", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** A comment that is nothing but what is returned, as a sentence. */
  private static String whole(String comment) {
    Matcher returned = RETURNED.matcher(comment);
    return returned.find()
        ? returned.replaceFirst(
            found ->
                Matcher.quoteReplacement(
                    found.group(1).substring(0, 1).toUpperCase(Locale.ROOT)
                        + found.group(1).substring(1)
                        + "."))
        : comment;
  }

  /** All that is said of the type or of one of its members, without tags. */
  String text(String name) {
    return comment(name).replaceFirst(" ?@(?:return|param|throws|see) .*", "");
  }

  /** What is said of the value that a member gives. */
  String value(String name) {
    Matcher value = Pattern.compile("@return ([^@]*)").matcher(comment(name));
    return value.find() ? value.group(1).strip() : "";
  }

  private String comment(String name) {
    String comment = comments.get(name);
    if (comment == null) {
      throw new AssertionError(
          name + " of " + type.getSimpleName() + " has no documentation comment to show");
    }
    return comment;
  }

  /** The order in which members stand in the source. */
  int position(String name) {
    int position = source(type).indexOf(" " + name + "();");
    if (position < 0) {
      throw new AssertionError(name + "() was not found in " + type.getSimpleName());
    }
    return position;
  }
}
