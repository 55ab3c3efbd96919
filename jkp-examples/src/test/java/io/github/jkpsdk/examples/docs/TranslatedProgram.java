package io.github.jkpsdk.examples.docs;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;

/** A program of the README as its Indonesian twin shows it, compiled and run. */
final class TranslatedProgram {

  private static final Path SOURCES = Path.of("src/main/java/io/github/jkpsdk/examples");

  /** What the programs themselves say, beside the words of the library. */
  private static final Map<String, String> WORDS =
      Map.of(
          "\"with the fee of paying late: \"", "\"dengan denda keterlambatan: \"",
          "\"government: \"", "\"pemerintah: \"",
          "\"  by \"", "\"  menurut \"",
          "\", for want of \"", "\", belum diketahui: \"");

  private TranslatedProgram() {}

  /** Code or a command that answers in English, made to answer in Indonesian. */
  static String inIndonesian(String text) {
    String translated = text.replace("Locale.ENGLISH", "Locale.forLanguageTag(\"id\")");
    for (Map.Entry<String, String> word : WORDS.entrySet()) {
      translated = translated.replace(word.getKey(), word.getValue());
    }
    return translated.replaceAll("(?m) --lang en$", "");
  }

  /** What the translated program prints; it may take its case from {@code AssessCase}. */
  static String prints(String program, Path folder) throws IOException {
    List<String> command = new ArrayList<>(List.of("-proc:none", "-d", folder.toString(), "-cp"));
    command.add(System.getProperty("java.class.path"));
    for (String name : List.of(program, "AssessCase")) {
      command.add(Files.writeString(folder.resolve(name + ".java"), translated(name)).toString());
    }
    int failed =
        ToolProvider.getSystemJavaCompiler().run(null, null, null, command.toArray(String[]::new));
    if (failed != 0) {
      throw new AssertionError(program + " does not compile when translated");
    }
    try (URLClassLoader classes = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      return GuideBlocks.printed(classes, "translated/" + program);
    }
  }

  /** In a package of its own, since the class loader of the tests has the original. */
  private static String translated(String name) throws IOException {
    return inIndonesian(Files.readString(SOURCES.resolve(name + ".java")))
        .replaceFirst("(?m)^package (.*);$", "package $1.translated;");
  }
}
