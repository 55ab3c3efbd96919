package io.github.jkpsdk.json;

import static io.github.jkpsdk.json.ObjectCodec.object;

import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.Instrument;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.rulebook.TimeLimit;
import io.github.jkpsdk.verdict.Basis;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a rulebook is made of: values by date, each version with its first day and its texts. */
final class LawCodecs {

  static final Codec<Instrument> INSTRUMENT = Texts.parsed(Instrument::new, Instrument::name);

  private static final Codec<Integer> NUMBER = Numbers.from(0, Limits.LAW_NUMBER);

  static final Codec<TimeLimit> TIME_LIMIT =
      object(LimitDraft::new, LimitDraft::limit)
          .required(
              "amount",
              Numbers.from(1, Limits.LAW_NUMBER),
              TimeLimit::amount,
              (draft, v) -> draft.amount = v)
          .required(
              "unit", Enums.of(TimeLimit.Unit.class), TimeLimit::unit, (draft, v) -> draft.unit = v)
          .required(
              "basis", Enums.of(Basis.class), TimeLimit::basis, (draft, v) -> draft.basis = v);

  static final Codec<Dated<Integer>> NUMBERS = dated(NUMBER);
  static final Codec<Dated<Boolean>> FLAGS = dated(Flags.FLAG);
  static final Codec<Dated<BigDecimal>> RATES = dated(Numbers.RATE);
  static final Codec<Dated<Basis>> BASES = dated(Enums.of(Basis.class));
  static final Codec<Dated<TimeLimit>> TIME_LIMITS = dated(TIME_LIMIT);

  private LawCodecs() {}

  /** A value by date: an array of its versions, oldest first. */
  static <T extends Serializable> Codec<Dated<T>> dated(Codec<T> value) {
    Codec<List<Dated.Version<T>>> versions = Lists.of(version(value), Limits.VERSIONS);
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

  private static <T extends Serializable> Codec<Dated.Version<T>> version(Codec<T> value) {
    return ObjectCodec.<Dated.Version<T>, VersionDraft<T>>object(
            VersionDraft::new, VersionDraft::version)
        .required("from", Dates.DAY, Dated.Version::firstDay, (draft, day) -> draft.firstDay = day)
        .required("value", value, Dated.Version::value, (draft, v) -> draft.value = v)
        .required(
            "citations",
            AnswerCodecs.CITATIONS,
            Dated.Version::citations,
            (draft, v) -> draft.citations = v);
  }

  @SuppressWarnings("NullAway.Init")
  private static final class VersionDraft<T extends Serializable> {
    private LocalDate firstDay;
    private T value;
    private List<LegalCitation> citations;

    Dated.Version<T> version() {
      return new Dated.Version<>(firstDay, value, citations);
    }
  }

  @SuppressWarnings("NullAway.Init")
  private static final class LimitDraft {
    private int amount;
    private TimeLimit.Unit unit;
    private Basis basis;

    TimeLimit limit() {
      return new TimeLimit(amount, unit, basis);
    }
  }
}
