package io.github.jkpsdk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a caller reads: the setters of the builders stand on the rendered page. */
class RenderedJavadocTest {

  private static final List<String> PACKAGES =
      List.of("casefile", "employment", "participant", "termination");

  @TempDir private Path rendered;

  @Test
  void everySetterOfABuilderHasItsSignatureAndItsMeaning() throws Exception {
    render();
    List<Path> pages = pages();

    assertThat(pages).hasSizeGreaterThan(8);
    for (Path page : pages) {
      String text = textOf(page);
      Class<?> builder = builderOf(page);
      assertThat(text).as("%s", page).doesNotContain("Immutable", "Initializes", ".internal.");
      for (Method setter : setters(builder)) {
        assertThat(text)
            .as("%s.%s", builder.getName(), setter.getName())
            .contains("id=\"" + setter.getName() + "(" + parameter(setter));
      }
      assertThat(text).as("%s", page).contains(ways(builder));
      String value = textOf(Path.of(page.toString().replace(".Builder.html", ".html")));
      for (String fact : facts(builder)) {
        assertThat(sections(text, fact)).as("%s.%s", builder, fact).isNotEmpty();
        assertThat(sections(text, fact))
            .as("%s.%s", builder, fact)
            .anyMatch(section -> section.contains(meaning(value, fact)));
      }
    }
  }

  private static List<Method> setters(Class<?> builder) {
    return Arrays.stream(builder.getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> method.getParameterCount() == 1)
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge())
        .toList();
  }

  /** A link to each fact, which says what it means, in which unit and by which article. */
  private static List<String> ways(Class<?> builder) {
    String value = builder.getEnclosingClass().getSimpleName();
    return facts(builder).stream().map(name -> value + ".html#" + name + "()\"").toList();
  }

  private static List<String> facts(Class<?> builder) {
    return Arrays.stream(builder.getEnclosingClass().getMethods())
        .map(Method::getName)
        .filter(name -> setters(builder).stream().anyMatch(setter -> setter.getName().equals(name)))
        .toList();
  }

  /** What is said of each setter of a fact. */
  private static List<String> sections(String page, String fact) {
    return Pattern.compile("<section class=\"detail\" id=\"" + fact + "\\(.*?</section>")
        .matcher(page)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  /** What the value says of a fact, but for the words with which a description may begin. */
  private static String meaning(String page, String fact) {
    Matcher block =
        Pattern.compile(
                "id=\"" + fact + "\\(\\)\">.*?<div class=\"block\">(?:Returns )?.(.*?)</div>")
            .matcher(page);
    assertThat(block.find()).as(fact).isTrue();
    return block.group(1);
  }

  private static String textOf(Path page) throws IOException {
    return Files.readString(page).replace("&lt;", "<").replace("&gt;", ">").replaceAll("\\s+", " ");
  }

  private static String parameter(Method setter) {
    return setter.isVarArgs() ? "" : setter.getParameterTypes()[0].getName().replace('$', '.');
  }

  private Class<?> builderOf(Path page) throws ClassNotFoundException {
    String name = rendered.relativize(page).toString().replace('\\', '/');
    return Class.forName(name.replace('/', '.').replace(".Builder.html", "$Builder"));
  }

  private List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(rendered)) {
      return files.filter(file -> file.toString().endsWith(".Builder.html")).toList();
    }
  }

  private void render() throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-quiet", "-Xdoclint:none", "-notimestamp"));
    arguments.addAll(List.of("-d", rendered.toString()));
    arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
    arguments.addAll(sources());
    StringWriter messages = new StringWriter();
    PrintWriter out = new PrintWriter(messages);
    int exit =
        ToolProvider.findFirst("javadoc")
            .orElseThrow()
            .run(out, out, arguments.toArray(String[]::new));
    assertThat(exit).as(messages.toString()).isZero();
  }

  private static List<String> sources() throws IOException {
    List<String> sources = new ArrayList<>();
    for (Path root :
        List.of(Path.of("src/main/java"), Path.of("target/generated-sources/annotations"))) {
      for (String name : PACKAGES) {
        try (Stream<Path> files = Files.list(root.resolve("io/github/jkpsdk").resolve(name))) {
          files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(sources::add);
        }
      }
    }
    return sources;
  }
}
