package io.github.jkpsdk.json.tables;

import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Variants;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.programme.Channel;
import io.github.jkpsdk.programme.Paper;
import io.github.jkpsdk.programme.PartialWithdrawal;
import io.github.jkpsdk.programme.ProgrammeClaim;
import java.util.List;
import java.util.stream.Stream;

/** All types of the SDK that have a JSON form of their own. */
public final class Tables {

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
      EventCodecs.FORMS.stream().<Binding<?>>map(Tables::event).toList();

  public static final List<Binding<?>> BINDINGS =
      Stream.of(
              CaseCodecs.BINDINGS,
              AnswerCodecs.BINDINGS,
              FindingCodecs.BINDINGS,
              ExplanationCodecs.BINDINGS,
              ClaimCodecs.BINDINGS,
              EVENTS,
              ContributionLawCodecs.BINDINGS,
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

  private Tables() {}

  private static <E extends ClaimEvent> Binding<E> event(Variants.Variant<E> form) {
    return new Binding<>(form.type(), form.codec());
  }
}
