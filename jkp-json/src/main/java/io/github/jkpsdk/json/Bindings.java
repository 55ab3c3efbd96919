package io.github.jkpsdk.json;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Dates;
import io.github.jkpsdk.json.engine.Limits;
import io.github.jkpsdk.json.engine.Lists;
import io.github.jkpsdk.json.engine.ObjectCodec;
import io.github.jkpsdk.json.engine.TokenSink;
import io.github.jkpsdk.json.tables.CaseCodecs;
import io.github.jkpsdk.json.tables.EventCodecs;
import io.github.jkpsdk.json.tables.Tables;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All types that have a JSON form of their own. */
final class Bindings {

  private static final Codec<ClaimFile> CLAIM_FILE =
      ObjectCodec.object(Draft::new, Draft::file)
          .required("case", CaseCodecs.CASE, ClaimFile::facts, (draft, v) -> draft.facts = v)
          .required(
              "events",
              Lists.of(EventCodecs.EVENT, Limits.EVENTS),
              ClaimFile::events,
              (draft, v) -> draft.events = v)
          .optional(
              "asOf", Dates.STATED_DAY, ClaimFile::asOf, (draft, v) -> draft.asOf = Optional.of(v));

  static final List<Binding<?>> ALL =
      Stream.concat(
              Tables.BINDINGS.stream(),
              Stream.<Binding<?>>of(new Binding<>(ClaimFile.class, CLAIM_FILE)))
          .toList();

  private static final Map<Class<?>, Binding<?>> BY_TYPE = byType();

  private Bindings() {}

  private static Map<Class<?>, Binding<?>> byType() {
    Map<Class<?>, Binding<?>> byType = new HashMap<>();
    ALL.forEach(binding -> byType.put(binding.type(), binding));
    return byType;
  }

  /**
   * The codec of a type.
   *
   * @throws IllegalArgumentException if the type has no JSON form
   */
  @SuppressWarnings("unchecked")
  static <T> Codec<T> codecOf(Class<T> type) {
    Binding<?> binding = BY_TYPE.get(type);
    if (binding == null) {
      throw unknown(type);
    }
    return (Codec<T>) binding.codec();
  }

  /**
   * Writes a value in the form of its type, and a list as an array.
   *
   * @throws IllegalArgumentException if the type has no JSON form
   */
  static void write(Object value, TokenSink sink) {
    if (value instanceof List<?> values) {
      sink.startArray();
      values.forEach(element -> write(element, sink));
      sink.endArray();
    } else {
      writeOne(value, sink);
    }
  }

  private static void writeOne(Object value, TokenSink sink) {
    for (Binding<?> binding : ALL) {
      if (writes(binding, value, sink)) {
        return;
      }
    }
    throw unknown(value.getClass());
  }

  private static <T> boolean writes(Binding<T> binding, Object value, TokenSink sink) {
    if (!binding.type().isInstance(value)) {
      return false;
    }
    binding.codec().write(binding.type().cast(value), sink);
    return true;
  }

  private static IllegalArgumentException unknown(Class<?> type) {
    return new IllegalArgumentException(formless(type));
  }

  static String formless(Class<?> type) {
    return "type is " + type.getName() + "; it must be one that has a JSON form of its own";
  }

  /**
   * {@return whether a mapper would take the value of a type of the SDK for an empty bean} Records
   * and terms are no beans.
   */
  static boolean isFormless(Class<?> type) {
    return type.getName().startsWith("io.github.jkpsdk.")
        && !type.isRecord()
        && !Enum.class.isAssignableFrom(type)
        && !Throwable.class.isAssignableFrom(type);
  }

  @SuppressWarnings("NullAway.Init")
  private static final class Draft {
    private JkpCase facts;
    private List<ClaimEvent> events;
    private Optional<LocalDate> asOf = Optional.empty();

    ClaimFile file() {
      return new ClaimFile(facts, events, asOf);
    }
  }
}
