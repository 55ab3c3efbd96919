package io.github.jkpsdk.json.tables;

import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Variants;
import io.github.jkpsdk.money.Rupiah;
import java.util.List;
import java.util.stream.Stream;

/** All types that the documents are or hold. */
public final class Tables {

  /** Where one kind of event is asked for, no other is read. */
  private static final List<Binding<?>> EVENTS =
      EventCodecs.FORMS.stream().<Binding<?>>map(Tables::event).toList();

  public static final List<Binding<?>> BINDINGS =
      Stream.of(
              CaseCodecs.BINDINGS,
              EmploymentCodecs.BINDINGS,
              TerminationCodecs.BINDINGS,
              StandingCodecs.BINDINGS,
              AnswerCodecs.BINDINGS,
              EffectCodecs.BINDINGS,
              RemedyCodecs.BINDINGS,
              WorkforceCodecs.BINDINGS,
              FindingCodecs.BINDINGS,
              ClaimCodecs.BINDINGS,
              EVENTS,
              ContributionLawCodecs.BINDINGS,
              RulebookCodecs.BINDINGS,
              LawCodecs.BINDINGS,
              InterpretationCodecs.BINDINGS,
              Contributions.BINDINGS,
              ContributionCodecs.BINDINGS,
              PayrollCodecs.BINDINGS,
              ActivityCodecs.BINDINGS,
              ExplanationCodecs.BINDINGS,
              FormCodecs.BINDINGS,
              SmallCodecs.BINDINGS,
              List.<Binding<?>>of(new Binding<>(Rupiah.class, Amounts.AMOUNT)))
          .flatMap(List::stream)
          .toList();

  private Tables() {}

  private static <E extends ClaimEvent> Binding<E> event(Variants.Variant<E> form) {
    return new Binding<>(form.type(), form.codec());
  }
}
