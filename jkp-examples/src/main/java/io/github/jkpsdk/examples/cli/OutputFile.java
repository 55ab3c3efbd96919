package io.github.jkpsdk.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
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
  private static final String A_FOLDER = "it is a folder";

  /** Where Linux and others have what a process has open. */
  private static final Set<String> OPEN_FILES = Set.of("/proc", "/dev/fd");

  private static final Set<PosixFilePermission> ONLY_THE_OWNER =
      PosixFilePermissions.fromString("rw-------");

  static OutputFile standardOutput() {
    return new OutputFile(STANDARD_OUTPUT);
  }

  /** Writes the document in UTF-8; beside the file first, then moved into its place. */
  void write(String text, OutputStream standardOutput) throws IOException {
    if (name.equals(STANDARD_OUTPUT)) {
      standardOutput.write(text.getBytes(StandardCharsets.UTF_8));
      return;
    }
    try {
      write(Path.of(name).toAbsolutePath(), text);
    } catch (IOException | InvalidPathException e) {
      throw new IOException(unwritable(e), e);
    }
  }

  /**
   * Looks for what can be known before anything is done, and keeps what is read from being
   * replaced.
   *
   * @throws ParameterException if there is no place for such a file, or a command reads it
   */
  void requireOtherThan(Iterable<Source> sources, CommandLine command) throws IOException {
    requirePlace(command);
    for (Source source : sources) {
      if (isReadFrom(source)) {
        throw new ParameterException(
            command, "the file to write is one that is read; it must be another one");
      }
    }
  }

  private void requirePlace(CommandLine command) {
    if (name.equals(STANDARD_OUTPUT)) {
      return;
    }
    try {
      Path file = Path.of(name).toAbsolutePath();
      Path beside = file.getParent();
      if (Files.isDirectory(file)) {
        throw new IOException(A_FOLDER);
      }
      if (beside != null && !Files.isDirectory(beside)) {
        throw new NoSuchFileException(name);
      }
    } catch (IOException | InvalidPathException e) {
      throw new ParameterException(command, unwritable(e), e);
    }
  }

  private String unwritable(Exception e) {
    return "cannot write " + WrongUsage.file(name) + ": " + reason(e);
  }

  /** A terminal may be both. */
  private boolean isReadFrom(Source source) throws IOException {
    try {
      return !name.equals(STANDARD_OUTPUT)
          && !source.name().equals(Source.STANDARD_INPUT)
          && Files.isRegularFile(Path.of(name))
          && Files.isRegularFile(Path.of(source.name()))
          && Files.isSameFile(Path.of(name), Path.of(source.name()));
    } catch (InvalidPathException e) {
      return false; // Whoever opens it tells that.
    }
  }

  private static String reason(Exception e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such folder";
    }
    if (e instanceof InvalidPathException) {
      return "its name has characters that no file may have here";
    }
    return e instanceof AccessDeniedException ? "access is denied" : String.valueOf(e.getMessage());
  }

  private static void write(Path named, String text) throws IOException {
    if (Files.isDirectory(named)) {
      throw new IOException(A_FOLDER);
    }
    if (Files.exists(named) && (isOpen(named) || !Files.isRegularFile(named))) {
      // A pipe or a device cannot be replaced, and the pipe behind a link may have no name.
      Files.writeString(named, text, StandardOpenOption.APPEND);
    } else {
      replace(Files.exists(named) ? named.toRealPath() : named, text);
    }
  }

  /** Whether it is what a process has open, as {@code /dev/stdout}: others write there, too. */
  private static boolean isOpen(Path named) throws IOException {
    Path target = Files.isSymbolicLink(named) ? Files.readSymbolicLink(named) : named;
    Path folder = named.resolveSibling(target).getParent();
    return folder != null && OPEN_FILES.stream().anyMatch(folder.toRealPath()::startsWith);
  }

  private static void replace(Path file, String text) throws IOException {
    String part = "." + ProcessHandle.current().pid() + ".part";
    Path beside = file.resolveSibling(file.getFileName() + part);
    // A process that is told to end comes to no finally.
    beside.toFile().deleteOnExit();
    try {
      writeBeside(file, beside, text);
      move(beside, file);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Whoever may not read what stood there reads nothing of what comes in its place either. */
  private static void writeBeside(Path file, Path beside, String text) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view == null || !Files.exists(file)) {
      Files.writeString(beside, text);
      return;
    }
    Files.deleteIfExists(beside);
    Files.createFile(beside, PosixFilePermissions.asFileAttribute(ONLY_THE_OWNER));
    Files.writeString(beside, text);
    Files.setPosixFilePermissions(beside, view.readAttributes().permissions());
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
