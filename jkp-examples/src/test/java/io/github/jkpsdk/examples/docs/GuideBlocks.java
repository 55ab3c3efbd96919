package io.github.jkpsdk.examples.docs;

import io.github.jkpsdk.examples.BuildVersions;
import io.github.jkpsdk.examples.cli.CommandRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The blocks of a guide, each below a comment that says where it comes from: a program, what it
 * prints, a file, a POM, commands that run, or the first lines of what the last command printed.
 */
final class GuideBlocks {

  private static final Path ROOT = Path.of("..");
  private static final String SOURCES =
      "jkp-examples/src/%s/java/io/github/jkpsdk/examples/%s.java";
  private static final Pattern BLOCK =
      Pattern.compile("(?m)^<!-- (\\w+)(?: ([^>]*))? -->\\R(```\\w*\\R)(.*?)^```$", Pattern.DOTALL);

  private final Path folder;
  private CommandRun last = new CommandRun(0, "", "");

  GuideBlocks(Path folder) {
    this.folder = folder;
  }

  /** The page with every block as its source has it. */
  String filled(String page) {
    return BLOCK
        .matcher(page)
        .replaceAll(
            block -> {
              String name = block.group(2) == null ? "" : " " + block.group(2);
              String content = content(block.group(1), block.group(2), block.group(4));
              return Matcher.quoteReplacement(
                  "<!-- %s%s -->\n%s%s```"
                      .formatted(block.group(1), name, block.group(3), content));
            });
  }

  /** How many blocks a page has that say where they come from, and how many at all. */
  static long sourced(String page) {
    return BLOCK.matcher(page).results().count();
  }

  private String content(String kind, String what, String written) {
    return switch (kind) {
      case "program" -> program(what);
      case "service" -> "package com.example;\n\n" + program("test spring/" + what);
      case "project" -> project(what);
      case "clone" -> inAClone();
      case "prints" -> printed(GuideBlocks.class.getClassLoader(), what);
      case "file" -> text(ROOT.resolve(what));
      case "run" -> run(written);
      case "shows" -> head(last.out(), Integer.parseInt(what));
      case "artifact" -> written; // its version is held by ShownVersionsTest
      case "posts", "answers" -> written; // SpringServiceTest posts it
      default -> throw new AssertionError("a block cannot come from " + kind);
    };
  }

  /** From the imports on: a reader pastes it into a file of that name. */
  private static String program(String what) {
    String[] place = what.split(" ");
    String source = text(ROOT.resolve(SOURCES.formatted(place[0], place[1])));
    return source.substring(source.indexOf("import ")).replaceAll("(?m)^ *// README: .*\\R", "");
  }

  /** The POM of a project of consumers, as the build makes it. */
  private static String project(String name) {
    Path pom = ROOT.resolve("jkp-consumers/src/it").resolve(name).resolve("pom.xml");
    return new BuildVersions().resolved(text(pom));
  }

  /** How the README builds the command line and calls it. */
  private static String inAClone() {
    Matcher readme =
        Pattern.compile("(?m)^(mvn .*) && (java -jar \\S+) ")
            .matcher(text(ROOT.resolve("README.md")));
    if (!readme.find()) {
      throw new AssertionError("the README calls no command line");
    }
    return "%s\nalias jkp='%s'\n".formatted(readme.group(1), readme.group(2));
  }

  /** What a program of the examples prints. */
  static String printed(ClassLoader classes, String program) {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      classes
          .loadClass("io.github.jkpsdk.examples." + program.replace('/', '.'))
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(program, e);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private String run(String commands) {
    for (String command : commands.lines().toList()) {
      String[] words =
          command
              .replace(" docs/", " ../docs/")
              .replace(" jkp-examples/", " ")
              .replace(" -o ", " -o " + folder + "/")
              .replace(" --summary ", " --summary " + folder + "/")
              .split(" ");
      if (!words[0].equals("jkp")) {
        throw new AssertionError("only jkp runs here: " + command);
      }
      last = CommandRun.of(Arrays.copyOfRange(words, 1, words.length));
      if (last.exitCode() != 0) {
        throw new AssertionError(command + "\n" + last.err());
      }
    }
    return commands;
  }

  private static String head(String text, int lines) {
    return String.join("\n", text.lines().limit(lines).toList())
        + (text.lines().count() > lines ? "\n...\n" : "\n");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
