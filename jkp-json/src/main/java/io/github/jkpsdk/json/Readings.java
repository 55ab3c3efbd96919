package io.github.jkpsdk.json;

import io.github.jkpsdk.law.Reading;
import io.github.jkpsdk.rulebook.Interpretations;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codecs of the readings of open points. */
final class Readings {

  private static final Interpretations STANDARD = Interpretations.standard();

  private static final Map<String, Reading> BY_LABEL = byLabel();

  /** One reading by its label, such as {@code ROUNDING=DOWN}. */
  static final Codec<Reading> READING =
      new Codec<>() {
        @Override
        public Reading read(TokenSource source) {
          String label = Texts.string(source, "a reading written POINT=NAME");
          Reading reading = BY_LABEL.get(label);
          if (reading == null) {
            throw source.wrongValue(allowedFor(label));
          }
          return reading;
        }

        @Override
        public void write(Reading value, TokenSink sink) {
          sink.text(value.label());
        }
      };

  /** The readings that are not the default ones, as a list of labels. */
  static final Codec<Interpretations> INTERPRETATIONS =
      new Codec<>() {
        @Override
        public Interpretations read(TokenSource source) {
          Choice choice = new Choice(source);
          Lists.readEach(source, READING, choice::add);
          return choice.interpretations;
        }

        @Override
        public void write(Interpretations value, TokenSink sink) {
          Lists.writeEach(value.deviations(), READING, sink);
        }
      };

  private Readings() {}

  /** Every reading of every point. */
  static Collection<Reading> all() {
    return BY_LABEL.values();
  }

  private static Map<String, Reading> byLabel() {
    Map<String, Reading> labels = new LinkedHashMap<>();
    STANDARD.readings().stream()
        .flatMap(Readings::alternatives)
        .forEach(reading -> labels.put(reading.label(), reading));
    return labels;
  }

  private static Stream<Reading> alternatives(Reading reading) {
    return Arrays.stream(((Enum<?>) reading).getDeclaringClass().getEnumConstants())
        .map(Reading.class::cast);
  }

  private static String allowedFor(String label) {
    String point = label.substring(0, label.indexOf('=') + 1);
    List<String> names =
        BY_LABEL.keySet().stream().filter(known -> known.startsWith(point)).toList();
    return point.isEmpty() || names.isEmpty()
        ? "POINT=NAME, where POINT is one of " + points()
        : "one of " + String.join(", ", names);
  }

  private static String points() {
    return STANDARD.readings().stream().map(Reading::point).collect(Collectors.joining(", "));
  }

  /** Collects readings, one for a point. */
  private static final class Choice {

    private final Set<String> points = new HashSet<>();
    private final TokenSource source;
    private Interpretations interpretations = STANDARD;

    Choice(TokenSource source) {
      this.source = source;
    }

    void add(Reading reading) {
      if (!points.add(reading.point())) {
        throw source.refusal("reads " + reading.point() + " again; it must be given once");
      }
      interpretations = interpretations.with(reading.point(), reading.name());
    }
  }
}
