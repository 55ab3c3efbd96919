package io.github.jkpsdk.participant;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The province codes of the home ministry, read from a resource. */
final class Provinces {

  /** Names by code, such as {@code 32}. */
  static final Map<String, String> NAMES = read();

  private Provinces() {}

  private static Map<String, String> read() {
    try (InputStream resource =
            Objects.requireNonNull(Provinces.class.getResourceAsStream("provinces.csv"));
        BufferedReader lines = new BufferedReader(new InputStreamReader(resource, UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(line -> line.split(",", 2))
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
