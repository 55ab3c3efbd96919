import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Lets whatever a stream brings pass through the builder of its type: each generated value reads
 * itself again as {@code new Builder().from(this).build()}, so that a fact that is missing or
 * impossible is refused there as everywhere. Generated as they are, values without a check of their
 * own would be taken with anything missing. Run by the build after the sources are generated; a
 * second run changes nothing.
 *
 * <p>Arguments: the folder of generated sources, that of classes, and the class path.
 */
final class CheckedStreams {

  /** How a generated value is copied by its builder. */
  private static final Pattern COPY =
      Pattern.compile("return (new [\\w.]+\\(\\)\\s+\\.from\\()instance(\\)\\s+\\.build\\(\\);)");

  private static final Pattern RESOLVED =
      Pattern.compile("(private Object readResolve\\(\\)[^{]*\\{)[^}]*}");

  private static final String BEFORE_BUILDER = "  /**\n   * Builds instances of type";

  private static final List<String> OPTIONS =
      List.of("--release", "17", "-g", "-proc:none", "-nowarn", "-Xlint:none");

  private CheckedStreams() {}

  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[1]);
    List<Path> changed = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String source = Files.readString(file);
        String checked = checked(file, source);
        if (!checked.equals(source)) {
          Files.writeString(file, checked);
          changed.add(file);
        }
      }
    }
    if (!changed.isEmpty() && !compile(changed, classes, args[2])) {
      System.exit(1);
    }
  }

  private static String checked(Path file, String source) {
    if (!file.getFileName().toString().startsWith("Immutable")) {
      return source;
    }
    Matcher copy = COPY.matcher(source);
    if (!copy.find() || !source.contains(BEFORE_BUILDER)) {
      throw new IllegalStateException(file + " does not tell how it is copied");
    }
    String body = "\n    return " + copy.group(1) + "this" + copy.group(2) + "\n  }";
    Matcher resolved = RESOLVED.matcher(source);
    return resolved.find()
        ? resolved.replaceFirst(found -> Matcher.quoteReplacement(found.group(1) + body))
        : source.replace(
            BEFORE_BUILDER, "  private Object readResolve() {" + body + "\n\n" + BEFORE_BUILDER);
  }

  /** Over the classes that were compiled of them as they were generated, as the module they are. */
  private static boolean compile(List<Path> sources, Path classes, String classPath)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options = new ArrayList<>(OPTIONS);
    options.addAll(List.of("-d", classes.toString()));
    options.addAll(
        Files.exists(classes.resolve("module-info.class"))
            ? List.of("--module-path", classPath)
            : List.of("-classpath", classes + File.pathSeparator + classPath));
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      return compiler
          .getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
  }
}
