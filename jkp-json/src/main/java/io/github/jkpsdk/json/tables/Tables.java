package io.github.jkpsdk.json.tables;

import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Variants;
import io.github.jkpsdk.money.Rupiah;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All types that the documents are or hold. */
public final class Tables {

  /** Each table is made when it is come to: most programs need the first few of them. */
  private static final List<Supplier<List<Binding<?>>>> EACH =
      List.of(
          () -> CaseCodecs.BINDINGS,
          () -> EmploymentCodecs.BINDINGS,
          () -> TerminationCodecs.BINDINGS,
          () -> StandingCodecs.BINDINGS,
          () -> AnswerCodecs.BINDINGS,
          () -> EffectCodecs.BINDINGS,
          () -> RemedyCodecs.BINDINGS,
          () -> WorkforceCodecs.BINDINGS,
          () -> FindingCodecs.BINDINGS,
          () -> ClaimCodecs.BINDINGS,
          Tables::events,
          () -> ContributionLawCodecs.BINDINGS,
          () -> RulebookCodecs.BINDINGS,
          () -> LawCodecs.BINDINGS,
          () -> InterpretationCodecs.BINDINGS,
          () -> Contributions.BINDINGS,
          () -> ContributionCodecs.BINDINGS,
          () -> PayrollCodecs.BINDINGS,
          () -> ActivityCodecs.BINDINGS,
          () -> ExplanationCodecs.BINDINGS,
          () -> FormCodecs.BINDINGS,
          () -> SmallCodecs.BINDINGS,
          () -> List.of(new Binding<>(Rupiah.class, Amounts.AMOUNT)));

  private Tables() {}

  /** {@return what is bound, of table after table} */
  public static Stream<Binding<?>> bindings() {
    return EACH.stream().map(Supplier::get).flatMap(List::stream);
  }

  /** Where one kind of event is asked for, no other is read. */
  private static List<Binding<?>> events() {
    Stream<Binding<?>> each = EventCodecs.FORMS.stream().map(Tables::event);
    return Stream.concat(EventCodecs.BINDINGS.stream(), each).toList();
  }

  private static <E extends ClaimEvent> Binding<E> event(Variants.Variant<E> form) {
    return new Binding<>(form.type(), form.codec());
  }
}
