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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All types that have a JSON form of their own. */
final class Bindings {

  private static final Map<Class<?>, Binding<?>> READ = new ConcurrentHashMap<>();

  private static final Map<Class<?>, Binding<?>> WRITTEN = new ConcurrentHashMap<>();

  private Bindings() {}

  /** {@return what is bound; made one by one, as it is come to} */
  static Stream<Binding<?>> all() {
    return Stream.concat(Tables.bindings(), Stream.of(1).map(only -> OfClaimFile.BINDING));
  }

  /** {@return whether a field of any document has a name} */
  static boolean isFieldName(String name) {
    return all()
        .anyMatch(
            binding ->
                binding.codec() instanceof ObjectCodec<?, ?> object
                    && object.names().contains(name));
  }

  /**
   * The codec of a type.
   *
   * @throws IllegalArgumentException if the type has no JSON form
   */
  static <T> Codec<T> codecOf(Class<T> type) {
    return of(type).codec();
  }

  /**
   * What is bound to a type.
   *
   * @throws IllegalArgumentException if the type has no JSON form
   */
  @SuppressWarnings("unchecked")
  static <T> Binding<T> of(Class<T> type) {
    return (Binding<T>)
        READ.computeIfAbsent(Objects.requireNonNull(type, "type"), Bindings::reading);
  }

  private static Binding<?> reading(Class<?> type) {
    return first(type, binding -> binding.type() == type);
  }

  /** For files of claims not all the other types are looked through. */
  private static Binding<?> first(Class<?> type, Predicate<Binding<?>> isFor) {
    return type == ClaimFile.class
        ? OfClaimFile.BINDING
        : all().filter(isFor).findFirst().orElseThrow(() -> unknown(type));
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
    write(WRITTEN.computeIfAbsent(value.getClass(), Bindings::writing), value, sink);
  }

  private static Binding<?> writing(Class<?> type) {
    return first(type, binding -> binding.type().isAssignableFrom(type));
  }

  private static <T> void write(Binding<T> binding, Object value, TokenSink sink) {
    binding.codec().write(binding.type().cast(value), sink);
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

  /** Made when it is asked for, as the tables are. */
  private static final class OfClaimFile {
    private static final Binding<ClaimFile> BINDING =
        new Binding<>(
            ClaimFile.class,
            ObjectCodec.object(Draft::new, Draft::file)
                .required("case", CaseCodecs.CASE, ClaimFile::facts, (draft, v) -> draft.facts = v)
                .required(
                    "events",
                    Lists.of(EventCodecs.EVENT, Limits.EVENTS),
                    ClaimFile::events,
                    (draft, v) -> draft.events = v)
                .optional(
                    "asOf",
                    Dates.STATED_DAY,
                    ClaimFile::asOf,
                    (draft, v) -> draft.asOf = Optional.of(v))
                .unlike("participant", "employment", "termination"));
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
