package io.github.jkpsdk.examples.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Where a command reads from.
 *
 * @param name the name of a file, or {@code -} for standard input
 */
record Source(String name) {

  static final String STANDARD_INPUT = "-";

  /**
   * Opens the source.
   *
   * @throws ParameterException if there is no such file, or it cannot be opened
   */
  InputStream open(InputStream standardInput, CommandLine command) {
    if (name.equals(STANDARD_INPUT)) {
      return unclosed(standardInput);
    }
    try {
      return open(Path.of(name));
    } catch (IOException | InvalidPathException e) {
      throw new ParameterException(
          command, "cannot read " + WrongUsage.file(name) + ": " + reason(e), e);
    }
  }

  private static InputStream open(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("it is a directory");
    }
    return Files.newInputStream(file);
  }

  private static String reason(Exception e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof InvalidPathException) {
      return "its name has characters that no file may have here";
    }
    return e instanceof AccessDeniedException ? "access is denied" : String.valueOf(e.getMessage());
  }

  /** Standard input is not ours to close. */
  private static InputStream unclosed(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public void close() {}
    };
  }

  @Override
  public String toString() {
    return name.equals(STANDARD_INPUT) ? "standard input" : WrongUsage.file(name);
  }
}
