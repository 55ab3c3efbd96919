package io.github.jkpsdk.conformance;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The cases, and the run of an implementation against them:
 *
 * <pre>{@code
 * ConformanceReport report = ConformanceCases.load().run(implementation);
 * System.out.println(report);
 * }</pre>
 *
 * <p>In the jar they are files below the folder {@value #FOLDER}; its {@code index.json} names the
 * others. Immutable and thread-safe.
 */
public final class ConformanceCases {

  /** The folder at the top of the jar that holds {@code index.json} and what it names. */
  public static final String FOLDER = "jkp-conformance";

  private static final String INDEX = "index.json";
  private static final int FORMAT = 1;

  private final LocalDate lawCheckedOn;
  private final List<ConformanceCase> all;

  private ConformanceCases(Folder folder) {
    JsonNode index = read(folder, INDEX);
    if (index.path("format").asInt(0) != FORMAT) {
      throw new IllegalArgumentException(
          INDEX + " has the format " + index.path("format") + "; this runner reads " + FORMAT);
    }
    this.lawCheckedOn = checkedOn(index);
    this.all = elements(index.path("files")).flatMap(file -> cases(folder, file)).toList();
    Set<String> names = new HashSet<>();
    for (ConformanceCase one : all) {
      if (!names.add(one.name())) {
        throw new IllegalArgumentException("two cases have the name " + one.name());
      }
    }
  }

  /** {@return the cases of this version} */
  public static ConformanceCases load() {
    return new ConformanceCases(
        file -> {
          InputStream found = ConformanceCases.class.getResourceAsStream("/" + FOLDER + "/" + file);
          if (found == null) {
            throw new FileNotFoundException(FOLDER + "/" + file);
          }
          return found;
        });
  }

  /**
   * Reads the cases of a folder, such as that of a clone or of another version.
   *
   * @param folder the folder that holds {@code index.json}
   * @return its cases
   * @throws IllegalArgumentException if a file is not of the format that docs/conformance
   *     describes, naming the file and the case
   * @throws UncheckedIOException if a file cannot be read
   */
  public static ConformanceCases in(Path folder) {
    return new ConformanceCases(file -> Files.newInputStream(folder.resolve(file)));
  }

  /** {@return every case, in the order of the files} */
  public List<ConformanceCase> all() {
    return all;
  }

  /** {@return the day on which the law that the cases state was last checked} */
  public LocalDate lawCheckedOn() {
    return lawCheckedOn;
  }

  /**
   * Asks an implementation every question that it supports, one after the other.
   *
   * @param implementation what is held against the cases
   * @return how it answered
   */
  public ConformanceReport run(Implementation implementation) {
    return new ConformanceReport(
        lawCheckedOn, all.stream().map(question -> question.ask(implementation)).toList());
  }

  private static LocalDate checkedOn(JsonNode index) {
    String day = index.path("lawCheckedOn").asString("");
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(INDEX + " has no day as lawCheckedOn: " + day, e);
    }
  }

  /** Where the files are. */
  private interface Folder {
    InputStream open(String file) throws IOException;
  }

  private static Stream<ConformanceCase> cases(Folder folder, JsonNode file) {
    String name = file.asString("");
    return elements(read(folder, name).path("cases"))
        .map(declared -> ConformanceCase.of(name, declared));
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static JsonNode read(Folder folder, String file) {
    try (InputStream in = folder.open(file)) {
      return Json.read(in.readAllBytes());
    } catch (JacksonException e) {
      throw new IllegalArgumentException(file + " is no JSON: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
