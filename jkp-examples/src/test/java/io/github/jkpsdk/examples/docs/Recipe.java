package io.github.jkpsdk.examples.docs;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A recipe for contributors, carried out beside the sources: changed files are compiled into a
 * folder that comes before the classes as they are.
 */
final class Recipe {

  private static final Path ROOT = Path.of("..");
  private static final Pattern STEP =
      Pattern.compile(
          "(?m)^<!-- (new|end of|after|before|gives) (.*?) -->\\R```\\w*\\R(.*?)^```$",
          Pattern.DOTALL);
  private static final Pattern PLACE = Pattern.compile("`(.*)` in (\\S+)");
  private static final String PROCESSOR = "org.immutables.processor.ProxyProcessor";
  private static final String FOLDERS = "jkp-\\w+/src/main/(?:java|resources)/";
  private static final String PROGRAM =
      """
      import io.github.jkpsdk.*;
      import io.github.jkpsdk.calendar.*;
      import io.github.jkpsdk.casefile.*;
      import io.github.jkpsdk.claim.*;
      import io.github.jkpsdk.explanation.*;
      import io.github.jkpsdk.interpretation.Interpretations;
      import io.github.jkpsdk.json.*;
      import io.github.jkpsdk.rulebook.Rulebook;
      import io.github.jkpsdk.verdict.Condition;
      import java.time.*;
      import java.util.*;
      public class Asked {
        public static String value() {
          return String.valueOf(%s);
        }
      }
      """;

  private final Path folder;
  private final Map<String, String> files = new LinkedHashMap<>();

  private Recipe(Path folder) {
    this.folder = folder;
  }

  /** Makes the changes of a recipe, and tells what it asks: what it gives, and what it should. */
  static Map<String, String> carriedOut(String recipe, Path folder) throws IOException {
    Recipe changed = new Recipe(folder);
    Map<String, String> given = new LinkedHashMap<>();
    for (MatchResult step : STEP.matcher(recipe).results().toList()) {
      if (step.group(1).equals("gives")) {
        given.put(step.group(2), changed.asked(step.group(3).strip()));
      } else {
        changed.change(step.group(1), step.group(2), step.group(3));
      }
    }
    return given;
  }

  private void change(String how, String where, String text) throws IOException {
    if (how.equals("new")) {
      files.put(where, text);
    } else if (how.equals("end of")) {
      files.put(where, current(where) + text);
    } else {
      MatchResult place = PLACE.matcher(where).results().findFirst().orElseThrow();
      String anchor = place.group(1) + "\n";
      String source = current(place.group(2));
      int at = source.indexOf(anchor);
      if (at < 0) {
        throw new AssertionError(place.group(2) + " has no line " + place.group(1));
      }
      int cut = how.equals("after") ? at + anchor.length() : at;
      files.put(place.group(2), source.substring(0, cut) + text + source.substring(cut));
    }
  }

  private String current(String file) throws IOException {
    String changed = files.get(file);
    return changed == null ? Files.readString(ROOT.resolve(file)) : changed;
  }

  private String asked(String expression) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<Path> sources = new ArrayList<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      boolean isSource = file.getKey().endsWith(".java");
      Path target =
          (isSource ? folder.resolve("sources") : classes)
              .resolve(file.getKey().replaceFirst(FOLDERS, ""));
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
      if (isSource) {
        sources.add(target);
      }
    }
    sources.add(Files.writeString(folder.resolve("Asked.java"), PROGRAM.formatted(expression)));
    compile(sources, classes);
    return run(classes);
  }

  private static void compile(List<Path> sources, Path classes) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter errors = new StringWriter();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
      String path = classes + File.pathSeparator + System.getProperty("java.class.path");
      List<String> options =
          List.of("-processor", PROCESSOR, "-nowarn", "-d", classes.toString(), "-cp", path);
      var units = manager.getJavaFileObjectsFromPaths(sources);
      if (!javac.getTask(errors, manager, null, options, null, units).call()) {
        throw new AssertionError(errors.toString());
      }
    }
  }

  private static String run(Path classes) throws IOException {
    List<URL> path = new ArrayList<>(List.of(url(classes)));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      path.add(url(Path.of(entry)));
    }
    try (URLClassLoader loader =
        new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      return (String) loader.loadClass("Asked").getMethod("value").invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static URL url(Path path) throws MalformedURLException {
    return path.toUri().toURL();
  }
}
