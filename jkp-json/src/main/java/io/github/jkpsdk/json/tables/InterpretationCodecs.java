package io.github.jkpsdk.json.tables;

import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Likeness;
import io.github.jkpsdk.json.engine.ObjectCodec;
import io.github.jkpsdk.json.engine.Texts;
import io.github.jkpsdk.json.engine.TokenSink;
import io.github.jkpsdk.json.engine.TokenSource;
import io.github.jkpsdk.law.Interpretation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codecs of the interpretations of open points. */
public final class InterpretationCodecs {

  private static final List<Interpretation> DEFAULTS = Interpretations.standard().all();

  private static final Map<String, Interpretation> BY_LABEL =
      all().collect(Collectors.toMap(Interpretation::label, Function.identity()));

  /** One interpretation by its label, such as {@code ROUNDING=DOWN}. */
  static final Codec<Interpretation> INTERPRETATION =
      new Codec<>() {
        @Override
        public Interpretation read(TokenSource source) {
          String label = Texts.string(source, "an interpretation written POINT=NAME");
          Interpretation interpretation = BY_LABEL.get(label);
          if (interpretation == null) {
            throw source.wrongValue(Likeness.ofTerm(BY_LABEL.keySet(), label), allowedFor(label));
          }
          return interpretation;
        }

        @Override
        public void write(Interpretation value, TokenSink sink) {
          sink.text(value.label());
        }
      };

  /** The interpretations that are not the default ones, by their points. */
  static final Codec<Interpretations> INTERPRETATIONS = interpretations();

  static final List<Binding<?>> BINDINGS = bindings();

  private InterpretationCodecs() {}

  private static List<Binding<?>> bindings() {
    List<Binding<?>> bindings = new ArrayList<>();
    bindings.add(new Binding<>(Interpretations.class, INTERPRETATIONS));
    bindings.add(new Binding<>(Interpretation.class, INTERPRETATION));
    for (Interpretation usual : DEFAULTS) {
      bindings.add(point(((Enum<?>) usual).getDeclaringClass(), usual));
    }
    return List.copyOf(bindings);
  }

  /** Where an interpretation of one point is asked for, no other is read. */
  private static <E> Binding<E> point(Class<E> type, Interpretation usual) {
    return new Binding<>(
        type,
        Texts.term(
            terms(usual, Interpretation::label, type::cast),
            interpretation -> ((Interpretation) interpretation).label()));
  }

  private static Codec<Interpretations> interpretations() {
    ObjectCodec<Interpretations, List<Interpretation>> points =
        ObjectCodec.object(ArrayList::new, InterpretationCodecs::chosen);
    for (Interpretation usual : DEFAULTS) {
      points =
          points.defaulted(
              usual.point(),
              Texts.term(
                  terms(usual, Interpretation::name, Function.identity()), Interpretation::name),
              usual,
              all -> all.all().get(DEFAULTS.indexOf(usual)),
              List::add);
    }
    return points;
  }

  private static Interpretations chosen(List<Interpretation> deviations) {
    Interpretations chosen = Interpretations.standard();
    for (Interpretation deviation : deviations) {
      chosen = chosen.with(deviation);
    }
    return chosen;
  }

  /** Every interpretation of every point. */
  public static Stream<Interpretation> all() {
    return DEFAULTS.stream().flatMap(usual -> usual.alternatives().stream());
  }

  private static <T> Map<String, T> terms(
      Interpretation usual, Function<Interpretation, String> name, Function<Interpretation, T> as) {
    Map<String, T> terms = new LinkedHashMap<>();
    usual.alternatives().forEach(value -> terms.put(name.apply(value), as.apply(value)));
    return terms;
  }

  private static String oneOf(Interpretation usual, Function<Interpretation, String> written) {
    return usual.alternatives().stream()
        .map(written)
        .collect(Collectors.joining(", ", "one of ", ""));
  }

  private static String allowedFor(String label) {
    String point = label.substring(0, Math.max(label.indexOf('='), 0));
    return DEFAULTS.stream()
        .filter(usual -> usual.point().equals(point))
        .findAny()
        .map(usual -> oneOf(usual, Interpretation::label))
        .orElseGet(
            () ->
                DEFAULTS.stream()
                    .map(Interpretation::point)
                    .collect(Collectors.joining(", ", "POINT=NAME, where POINT is one of ", "")));
  }
}
