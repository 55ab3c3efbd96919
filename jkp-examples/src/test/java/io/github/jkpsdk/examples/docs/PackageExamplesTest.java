package io.github.jkpsdk.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of every package that callers see has an example, which gives what it says. */
class PackageExamplesTest {

  private static final List<String> MODULES =
      List.of("jkp-conformance", "jkp-core", "jkp-jqwik", "jkp-json");

  /** Small packages whose types are shown on the page of the package above them. */
  private static final List<String> SHOWN_ELSEWHERE =
      List.of(
          "io.github.jkpsdk.conformance.junit",
          "io.github.jkpsdk.jqwik.assertj",
          "io.github.jkpsdk.jqwik.constraints",
          "io.github.jkpsdk.jqwik.junit");

  private static final Pattern EXPORTED = Pattern.compile("(?m)^ *exports ([\\w.]+);");
  private static final Pattern EXAMPLE =
      Pattern.compile("<pre>\\{@code\\R(.*?) // ([^\n]*)\n \\* \\}</pre>", Pattern.DOTALL);

  @Test
  void everyExampleGivesWhatItSays(@TempDir Path folder) throws Exception {
    Map<String, MatchResult> examples = examples();
    Map<String, String> said = new TreeMap<>();
    examples.forEach((name, example) -> said.put(name, example.group(2)));

    assertThat(given(examples, folder)).isEqualTo(said);
  }

  private static Map<String, MatchResult> examples() throws IOException {
    Map<String, MatchResult> examples = new TreeMap<>();
    for (String module : MODULES) {
      Path sources = Path.of("..", module, "src", "main", "java");
      for (String name : exported(sources)) {
        Path page = sources.resolve(name.replace('.', '/')).resolve("package-info.java");
        List<MatchResult> found = EXAMPLE.matcher(Files.readString(page)).results().toList();
        if (!SHOWN_ELSEWHERE.contains(name)) {
          assertThat(found).as("examples of %s", name).hasSize(1);
          examples.put(name, found.get(0));
        }
      }
    }
    return examples;
  }

  private static List<String> exported(Path sources) throws IOException {
    return EXPORTED
        .matcher(Files.readString(sources.resolve("module-info.java")))
        .results()
        .map(export -> export.group(1))
        .toList();
  }

  /** Compiles all of them into one class and asks it. */
  private static Map<String, String> given(Map<String, MatchResult> examples, Path folder)
      throws Exception {
    String imports =
        examples.keySet().stream()
            .map(name -> "import " + name + ".*;\n")
            .collect(Collectors.joining());
    List<String> entries = new ArrayList<>();
    examples.forEach(
        (name, example) ->
            entries.add(
                "  all.put(\"%s\", String.valueOf(%s));\n"
                    .formatted(name, example.group(1).replaceAll("(?m)^ \\* ?", ""))));
    Path file = folder.resolve("Examples.java");
    Files.writeString(
        file,
        imports
            + "import java.time.*;\nimport java.util.*;\npublic class Examples {\n"
            + " public static Map<String, String> all() throws Exception {\n"
            + "  Map<String, String> all = new TreeMap<>();\n"
            + String.join("", entries)
            + "  return all;\n }\n}\n");
    return asked(file, folder);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> asked(Path file, Path folder) throws Exception {
    StringWriter errors = new StringWriter();
    var javac = ToolProvider.getSystemJavaCompiler();
    var units = javac.getStandardFileManager(null, null, null).getJavaFileObjects(file);
    List<String> options = List.of("-proc:none", "-nowarn", "-d", folder.toString());
    assertThat(javac.getTask(errors, null, null, options, null, units).call())
        .as("%s", errors)
        .isTrue();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      return (Map<String, String>) loader.loadClass("Examples").getMethod("all").invoke(null);
    }
  }
}
