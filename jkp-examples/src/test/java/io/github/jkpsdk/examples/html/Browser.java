package io.github.jkpsdk.examples.html;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A browser that is installed, without a window. It is never downloaded.
 *
 * @param program the program
 * @param profile a folder of its own
 */
record Browser(Path program, Path profile) {

  private static final List<String> NAMES = List.of("chromium", "google-chrome");
  private static final int SECONDS = 300;

  /**
   * The browser; without one the test is skipped.
   *
   * @param otherwise what is then not done
   */
  static Browser assumed(Path profile, String otherwise) {
    Optional<Browser> installed = installed(profile);
    assumeTrue(
        installed.isPresent(), "neither chromium nor google-chrome is on the PATH: " + otherwise);
    return installed.get();
  }

  private static Optional<Browser> installed(Path profile) {
    return Stream.of(
            System.getenv().getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator)))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .map(program -> new Browser(program, profile));
  }

  void screenshot(Path page, Path picture, int width, int height)
      throws IOException, InterruptedException {
    run(
        page,
        "--hide-scrollbars",
        "--screenshot=" + picture,
        "--window-size=" + width + "," + height);
  }

  /** The document that is printed. */
  void print(Path page, Path document) throws IOException, InterruptedException {
    run(page, "--no-pdf-header-footer", "--print-to-pdf=" + document);
  }

  /** What a page came to after its scripts ran. */
  String content(Path page, int width) throws IOException, InterruptedException {
    return run(page, "--dump-dom", "--window-size=" + width + ",2000");
  }

  /** The same of a page whose scripts go on after it is there. */
  String contentInTime(Path page) throws IOException, InterruptedException {
    return run(page, "--dump-dom", "--virtual-time-budget=600000", "--window-size=1400,2000");
  }

  private String run(Path page, String... options) throws IOException, InterruptedException {
    Path output = Files.createTempFile(profile, "out", ".txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile));
    command.addAll(List.of(options));
    command.add(page.toUri().toString());
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      throw new IOException(program + " did not end within " + SECONDS + " seconds");
    }
    return Files.readString(output);
  }
}
