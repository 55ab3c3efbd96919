package io.github.jkpsdk.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Where a command writes a document: a file, which is there as a whole or not at all, or standard
 * output.
 *
 * @param name the name of a file, or {@code -} for standard output
 */
record OutputFile(String name) {

  private static final String STANDARD_OUTPUT = "-";

  /** Writes the document in UTF-8; beside the file first, then moved into its place. */
  void write(String text, OutputStream standardOutput) throws IOException {
    if (name.equals(STANDARD_OUTPUT)) {
      standardOutput.write(text.getBytes(StandardCharsets.UTF_8));
      return;
    }
    try {
      write(Path.of(name).toAbsolutePath(), text);
    } catch (IOException e) {
      throw new IOException("cannot write " + WrongUsage.file(name) + ": " + reason(e), e);
    }
  }

  /**
   * Keeps what is read from being replaced.
   *
   * @throws ParameterException if it is the file that a command reads
   */
  OutputFile otherThan(Source source, CommandLine command) throws IOException {
    if (isReadFrom(source)) {
      throw new ParameterException(
          command, "the file to write is the one that is read; it must be another one");
    }
    return this;
  }

  private boolean isReadFrom(Source source) throws IOException {
    return !name.equals(STANDARD_OUTPUT)
        && !source.name().equals(Source.STANDARD_INPUT)
        && Files.exists(Path.of(name))
        && Files.isSameFile(Path.of(name), Path.of(source.name()));
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such folder";
    }
    return e instanceof AccessDeniedException ? "access is denied" : String.valueOf(e.getMessage());
  }

  private static void write(Path named, String text) throws IOException {
    Path file = Files.exists(named) ? named.toRealPath() : named;
    if (Files.isDirectory(file)) {
      throw new IOException("it is a folder");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // A pipe or a device cannot be replaced.
      Files.writeString(file, text);
    } else {
      replace(file, text);
    }
  }

  private static void replace(Path file, String text) throws IOException {
    String part = "." + ProcessHandle.current().pid() + ".part";
    Path beside = file.resolveSibling(file.getFileName() + part);
    // A process that is told to end comes to no finally.
    beside.toFile().deleteOnExit();
    try {
      Files.writeString(beside, text);
      move(beside, file);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
