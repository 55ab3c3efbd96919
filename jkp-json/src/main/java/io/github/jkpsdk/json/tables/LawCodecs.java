package io.github.jkpsdk.json.tables;

import static io.github.jkpsdk.json.engine.ObjectCodec.object;

import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Dates;
import io.github.jkpsdk.json.engine.Enums;
import io.github.jkpsdk.json.engine.Flags;
import io.github.jkpsdk.json.engine.Lists;
import io.github.jkpsdk.json.engine.Numbers;
import io.github.jkpsdk.json.engine.ObjectCodec;
import io.github.jkpsdk.json.engine.TokenSink;
import io.github.jkpsdk.json.engine.TokenSource;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.rulebook.TimeLimit;
import io.github.jkpsdk.rulebook.TimeLimits;
import io.github.jkpsdk.verdict.Basis;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** What a rulebook is made of: values by date, each version with its first day and its texts. */
final class LawCodecs {

  private static final Codec<Integer> NUMBER = Numbers.from(0, Rulebook.MOST_UNITS);

  static final Codec<TimeLimit> TIME_LIMIT =
      ObjectCodec.made(
          parts -> {
            var amount =
                parts.required("amount", Numbers.from(1, Rulebook.MOST_UNITS), TimeLimit::amount);
            var unit = parts.required("unit", Enums.of(TimeLimit.Unit.class), TimeLimit::unit);
            var basis = parts.required("basis", Enums.of(Basis.class), TimeLimit::basis);
            return read -> new TimeLimit(amount.of(read), unit.of(read), basis.of(read));
          });

  static final Codec<Dated<Rupiah>> AMOUNTS = dated(Amounts.NOT_NEGATIVE);
  static final Codec<Dated<Integer>> NUMBERS = dated(NUMBER);
  static final Codec<Dated<Boolean>> FLAGS = dated(Flags.FLAG);
  static final Codec<Dated<BigDecimal>> RATES = dated(Numbers.RATE);
  static final Codec<Dated<Basis>> BASES = dated(Enums.of(Basis.class));
  static final Codec<Dated<TimeLimit>> TIME_LIMITS = dated(TIME_LIMIT);

  static final Codec<TimeLimits> ALL_TIME_LIMITS =
      object(Rulebook.standard().timeLimits()::toBuilder, TimeLimits.Builder::build)
          .presumed(
              "registerWorker",
              TIME_LIMITS,
              TimeLimits::registerWorker,
              TimeLimits.Builder::registerWorker)
          .presumed(
              "issueMembershipNumber",
              TIME_LIMITS,
              TimeLimits::issueMembershipNumber,
              TimeLimits.Builder::issueMembershipNumber)
          .presumed(
              "reportDataChange",
              TIME_LIMITS,
              TimeLimits::reportDataChange,
              TimeLimits.Builder::reportDataChange)
          .presumed(
              "reportTermination",
              TIME_LIMITS,
              TimeLimits::reportTermination,
              TimeLimits.Builder::reportTermination)
          .presumed(
              "payInstalment",
              TIME_LIMITS,
              TimeLimits::payInstalment,
              TimeLimits.Builder::payInstalment)
          .presumed(
              "fileMonths2To5",
              TIME_LIMITS,
              TimeLimits::fileMonths2To5,
              TimeLimits.Builder::fileMonths2To5)
          .presumed(
              "fileMonth6", TIME_LIMITS, TimeLimits::fileMonth6, TimeLimits.Builder::fileMonth6)
          .presumed(
              "reportPlacement",
              TIME_LIMITS,
              TimeLimits::reportPlacement,
              TimeLimits.Builder::reportPlacement)
          .presumed(
              "reportTrainingCompleted",
              TIME_LIMITS,
              TimeLimits::reportTrainingCompleted,
              TimeLimits.Builder::reportTrainingCompleted)
          .presumed(
              "claimReimbursement",
              TIME_LIMITS,
              TimeLimits::claimReimbursement,
              TimeLimits.Builder::claimReimbursement)
          .presumed(
              "payReimbursement",
              TIME_LIMITS,
              TimeLimits::payReimbursement,
              TimeLimits.Builder::payReimbursement);

  static final List<Binding<?>> BINDINGS =
      List.of(
          new Binding<>(TimeLimits.class, ALL_TIME_LIMITS),
          new Binding<>(TimeLimit.class, TIME_LIMIT),
          Binding.term(TimeLimit.Unit.class));

  private LawCodecs() {}

  /** A value by date: an array of its versions, oldest first. */
  static <T extends Serializable> Codec<Dated<T>> dated(Codec<T> value) {
    Codec<List<Dated.Version<T>>> versions = Lists.of(version(value), Dated.MOST_VERSIONS);
    return new Codec<>() {
      @Override
      public Dated<T> read(TokenSource source) {
        List<Dated.Version<T>> read = versions.read(source);
        try {
          return Dated.of(read);
        } catch (IllegalArgumentException e) {
          throw source.refusal(e);
        }
      }

      @Override
      public void write(Dated<T> dated, TokenSink sink) {
        versions.write(dated.versions(), sink);
      }
    };
  }

  private static <T extends Serializable> Codec<Dated.Version<T>> version(Codec<T> codec) {
    return ObjectCodec.made(
        parts -> {
          var from = parts.required("from", Dates.DAY, Dated.Version<T>::firstDay);
          var value = parts.required("value", codec, Dated.Version<T>::value);
          var citations =
              parts.required("citations", Grounded.CITATIONS, Dated.Version<T>::citations);
          return read -> new Dated.Version<>(from.of(read), value.of(read), citations.of(read));
        });
  }
}
