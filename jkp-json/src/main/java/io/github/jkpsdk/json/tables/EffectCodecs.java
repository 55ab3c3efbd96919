package io.github.jkpsdk.json.tables;

import io.github.jkpsdk.answer.InterpretationEffect;
import io.github.jkpsdk.answer.InterpretationEffect.Change;
import io.github.jkpsdk.answer.InterpretationEffect.Change.What;
import io.github.jkpsdk.answer.InterpretationEffect.Held;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Dates;
import io.github.jkpsdk.json.engine.Enums;
import io.github.jkpsdk.json.engine.Lists;
import io.github.jkpsdk.json.engine.ObjectCodec;
import io.github.jkpsdk.json.engine.Texts;
import io.github.jkpsdk.json.engine.TokenSink;
import io.github.jkpsdk.json.engine.TokenSource;
import java.util.List;

/** What other interpretations of open points would change in an answer. */
final class EffectCodecs {

  /** A term, a day or an amount: which one shows in how it is written. */
  private static final Codec<Held> HELD =
      new Codec<>() {
        @Override
        public Held read(TokenSource source) {
          return switch (source.token()) {
            case OBJECT_START -> new Held.Amount(Amounts.NOT_NEGATIVE.read(source));
            case STRING -> written(source);
            default -> throw source.wrongType("a term, a day or an amount");
          };
        }

        @Override
        public void write(Held value, TokenSink sink) {
          if (value instanceof Held.Amount amount) {
            Amounts.NOT_NEGATIVE.write(amount.rupiah(), sink);
          } else if (value instanceof Held.Day day) {
            Dates.DAY.write(day.date(), sink);
          } else if (value instanceof Held.Term term) {
            sink.text(term.name());
          }
        }
      };

  private static final Codec<Change> CHANGE =
      ObjectCodec.object(Change::builder, Change.Builder::build)
          .required("what", Enums.of(What.class), Change::what, Change.Builder::what)
          .optional("name", Texts.TEXT, Change::name, Change.Builder::name)
          .optional("month", ClaimCodecs.MONTH, Change::month, Change.Builder::month)
          .optional(
              "contributionMonth",
              Dates.MONTH,
              Change::contributionMonth,
              Change.Builder::contributionMonth)
          .optional("now", HELD, Change::now, Change.Builder::now)
          .optional("then", HELD, Change::then, Change.Builder::then);

  static final Codec<InterpretationEffect> EFFECT =
      ObjectCodec.made(
          parts -> {
            var interpretation =
                parts.required(
                    "interpretation",
                    InterpretationCodecs.INTERPRETATION,
                    InterpretationEffect::interpretation);
            var other =
                parts.required(
                    "other", InterpretationCodecs.INTERPRETATION, InterpretationEffect::other);
            var changes =
                parts.required("changes", Lists.of(CHANGE), InterpretationEffect::changes);
            return read ->
                new InterpretationEffect(interpretation.of(read), other.of(read), changes.of(read));
          });

  static final List<Binding<?>> BINDINGS =
      List.of(
          new Binding<>(InterpretationEffect.class, EFFECT),
          new Binding<>(Change.class, CHANGE),
          new Binding<>(Held.class, HELD),
          Binding.term(What.class));

  private EffectCodecs() {}

  private static Held written(TokenSource source) {
    String text = Texts.TEXT.read(source);
    return Dates.looksLikeDay(text) ? new Held.Day(Dates.DAY.read(source)) : new Held.Term(text);
  }
}
