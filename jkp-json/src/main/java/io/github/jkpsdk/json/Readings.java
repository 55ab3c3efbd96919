package io.github.jkpsdk.json;

import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.Interpretation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codecs of the readings of open points. */
final class Readings {

  private static final Interpretations STANDARD = Interpretations.standard();

  private static final Map<String, Interpretation> BY_LABEL = byLabel();

  /** One reading by its label, such as {@code ROUNDING=DOWN}. */
  static final Codec<Interpretation> READING =
      new Codec<>() {
        @Override
        public Interpretation read(TokenSource source) {
          String label = Texts.string(source, "a reading written POINT=NAME");
          Interpretation reading = BY_LABEL.get(label);
          if (reading == null) {
            throw source.wrongValue(allowedFor(label));
          }
          return reading;
        }

        @Override
        public void write(Interpretation value, TokenSink sink) {
          sink.text(value.label());
        }
      };

  /** The readings that are not the default ones, by their points. */
  static final Codec<Interpretations> INTERPRETATIONS = interpretations();

  static final List<Binding<?>> BINDINGS = bindings();

  private Readings() {}

  private static List<Binding<?>> bindings() {
    List<Binding<?>> bindings = new ArrayList<>();
    bindings.add(new Binding<>(Interpretations.class, INTERPRETATIONS));
    bindings.add(new Binding<>(Interpretation.class, READING));
    for (Interpretation reading : STANDARD.readings()) {
      bindings.add(point(((Enum<?>) reading).getDeclaringClass(), reading));
    }
    return List.copyOf(bindings);
  }

  /** Where a reading of one point is asked for, no other is read. */
  private static <R> Binding<R> point(Class<R> type, Interpretation one) {
    String expected =
        alternatives(one)
            .map(Interpretation::label)
            .collect(Collectors.joining(", ", "one of ", ""));
    return new Binding<>(
        type,
        Texts.written(
            expected,
            label -> type.isInstance(BY_LABEL.get(label)) ? type.cast(BY_LABEL.get(label)) : null,
            reading -> ((Interpretation) reading).label()));
  }

  private static Codec<Interpretations> interpretations() {
    ObjectCodec<Interpretations, Interpretations.Builder> points =
        ObjectCodec.object(Interpretations::builder, Interpretations.Builder::build);
    for (int i = 0; i < STANDARD.readings().size(); i++) {
      points = withPoint(points, i);
    }
    return points;
  }

  private static ObjectCodec<Interpretations, Interpretations.Builder> withPoint(
      ObjectCodec<Interpretations, Interpretations.Builder> points, int index) {
    Interpretation usual = STANDARD.readings().get(index);
    Codec<Interpretation> names =
        Texts.written(
            "one of "
                + alternatives(usual).map(Interpretation::name).collect(Collectors.joining(", ")),
            name -> BY_LABEL.get(usual.point() + "=" + name),
            Interpretation::name);
    return points.defaulted(
        usual.point(),
        names,
        usual,
        all -> all.readings().get(index),
        (builder, reading) -> builder.from(builder.build().with(reading.point(), reading.name())));
  }

  /** Every reading of every point. */
  static Collection<Interpretation> all() {
    return BY_LABEL.values();
  }

  private static Map<String, Interpretation> byLabel() {
    Map<String, Interpretation> labels = new LinkedHashMap<>();
    STANDARD.readings().stream()
        .flatMap(Readings::alternatives)
        .forEach(reading -> labels.put(reading.label(), reading));
    return labels;
  }

  private static Stream<Interpretation> alternatives(Interpretation reading) {
    return Arrays.stream(((Enum<?>) reading).getDeclaringClass().getEnumConstants())
        .map(Interpretation.class::cast);
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
    return STANDARD.readings().stream()
        .map(Interpretation::point)
        .collect(Collectors.joining(", "));
  }
}
