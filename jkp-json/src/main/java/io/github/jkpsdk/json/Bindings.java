package io.github.jkpsdk.json;

import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.programme.Channel;
import io.github.jkpsdk.programme.Paper;
import io.github.jkpsdk.programme.PartialWithdrawal;
import io.github.jkpsdk.programme.ProgrammeClaim;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All types that have a JSON form of their own. */
final class Bindings {

  private static final List<Binding<?>> PROGRAMME =
      List.of(
          Binding.term(ProgrammeClaim.class),
          Binding.term(PartialWithdrawal.class),
          Binding.term(PartialWithdrawal.Step.class),
          Binding.term(PartialWithdrawal.Condition.class),
          Binding.term(Paper.class),
          Binding.term(Channel.class));

  /** Where one kind of event is asked for, no other is read. */
  private static final List<Binding<?>> EVENTS =
      EventCodecs.FORMS.stream().<Binding<?>>map(Bindings::event).toList();

  static final List<Binding<?>> ALL =
      Stream.of(
              CaseCodecs.BINDINGS,
              AnswerCodecs.BINDINGS,
              FindingCodecs.BINDINGS,
              ExplanationCodecs.BINDINGS,
              ClaimCodecs.BINDINGS,
              EVENTS,
              RulebookCodecs.BINDINGS,
              LawCodecs.BINDINGS,
              InterpretationCodecs.BINDINGS,
              Contributions.BINDINGS,
              PayrollCodecs.BINDINGS,
              ActivityCodecs.BINDINGS,
              CalendarCodecs.BINDINGS,
              PersonCodecs.BINDINGS,
              FormCodecs.BINDINGS,
              PROGRAMME,
              List.<Binding<?>>of(new Binding<>(Rupiah.class, Amounts.AMOUNT)))
          .flatMap(List::stream)
          .toList();

  private static final Map<Class<?>, Binding<?>> BY_TYPE = byType();

  private Bindings() {}

  private static <E extends ClaimEvent> Binding<E> event(Variants.Variant<E> form) {
    return new Binding<>(form.type(), form.codec());
  }

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
    return new IllegalArgumentException(
        "type is " + type.getName() + "; it must be one that has a JSON form of its own");
  }
}
