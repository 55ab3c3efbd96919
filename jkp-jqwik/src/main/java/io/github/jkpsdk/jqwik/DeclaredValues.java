package io.github.jkpsdk.jqwik;

import io.github.jkpsdk.answer.InterpretationEffect.Held;
import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.calendar.WorkingCalendar;
import io.github.jkpsdk.claim.PaymentEvent.PaymentReturned;
import io.github.jkpsdk.claim.ReimbursementEvent;
import io.github.jkpsdk.contribution.MonthRange;
import io.github.jkpsdk.contribution.PayrollMonth.Worker;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.Instrument;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.participant.Nik;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.siapkerja.ActivationCode;
import io.github.jkpsdk.siapkerja.BankAccount;
import io.github.jkpsdk.siapkerja.EmployerReport;
import io.github.jkpsdk.siapkerja.FirstMonthForm;
import io.github.jkpsdk.siapkerja.LoginIdentifier;
import io.github.jkpsdk.siapkerja.MobileNumber;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.ConditionInForce;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Grounds;
import io.github.jkpsdk.verdict.Receipt;
import java.io.Serializable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes a value of any value type from its declaration, so that a new attribute is set at once. */
final class DeclaredValues {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
  private static final List<String> TEXTS =
      List.of("PT Contoh", "a \"b\" \\ c", "\u0001\n\t", "é 語 \ud83d\ude00", "</script>", "\u2028");
  private static final int ATTEMPTS = 1_000;

  private final Random random;
  private final Map<Class<?>, Supplier<?>> makers = new HashMap<>();

  /** Makes the same values for the same seed. */
  DeclaredValues(long seed) {
    random = new Random(seed);
    addPlainValues();
    addPersonalValues();
    addLegalValues();
    addEvents();
  }

  /** Those that are neither records nor built. */
  private void addEvents() {
    makers.put(
        PaymentReturned.class,
        () -> new PaymentReturned(of(LocalDate.class), between(1, 6), maybe(String.class)));
    makers.put(
        ReimbursementEvent.Claimed.class,
        () -> new ReimbursementEvent.Claimed(of(LocalDate.class), maybe(Rupiah.class)));
    makers.put(
        ReimbursementEvent.Reimbursed.class,
        () -> new ReimbursementEvent.Reimbursed(of(LocalDate.class), maybe(Rupiah.class)));
  }

  private <T> Optional<T> maybe(Class<T> type) {
    return random.nextBoolean() ? Optional.of(of(type)) : Optional.empty();
  }

  private void addPlainValues() {
    makers.put(String.class, () -> oneOf(TEXTS));
    makers.put(boolean.class, random::nextBoolean);
    makers.put(Boolean.class, random::nextBoolean);
    makers.put(int.class, () -> between(2, 6));
    makers.put(Integer.class, () -> between(2, 6));
    makers.put(Long.class, () -> (long) between(0, 400));
    makers.put(long.class, () -> (long) between(0, 400));
    makers.put(LocalDate.class, () -> DAY.plusDays(between(0, 300)));
    makers.put(YearMonth.class, () -> YearMonth.from(DAY).plusMonths(between(0, 60)));
    makers.put(
        Instant.class, () -> Instant.ofEpochSecond(between(0, 1 << 30), between(0, 1 << 29)));
    makers.put(BigDecimal.class, () -> BigDecimal.valueOf(between(0, 1_000), 3 + between(0, 7)));
    makers.put(Rupiah.class, () -> Rupiah.ofSen(random.nextLong(Employment.MAXIMUM_WAGE.sen())));
  }

  private void addPersonalValues() {
    makers.put(Nik.class, () -> new Nik("329999460997" + between(1_000, 9_999)));
    makers.put(
        EmployerReport.ParticipantNumber.class,
        () -> EmployerReport.ParticipantNumber.of("ABC4567" + fourDigits()));
    makers.put(
        FirstMonthForm.TaxNumber.class,
        () -> FirstMonthForm.TaxNumber.of("01234567890" + fourDigits()));
    makers.put(MobileNumber.class, () -> MobileNumber.of("0812345" + fourDigits()));
    makers.put(
        ActivationCode.class, () -> new ActivationCode("12" + fourDigits(), of(Instant.class), 3));
    makers.put(Worker.class, () -> new Worker("A-" + fourDigits(), of(Rupiah.class)));
    makers.put(BankAccount.class, () -> new BankAccount("1234" + fourDigits(), "Siti", "Contoh"));
    makers.put(
        LoginIdentifier.class,
        () ->
            LoginIdentifier.of(
                switch (between(0, 2)) {
                  case 0 -> of(Nik.class).digits();
                  case 1 -> "siti" + fourDigits() + "@contoh.id";
                  default -> of(MobileNumber.class).value();
                }));
  }

  private void addLegalValues() {
    makers.put(Instrument.class, () -> new Instrument("PP " + between(1, 99) + "/2027"));
    makers.put(LegalCitation.class, () -> of(Instrument.class).article(between(1, 40)).letter('b'));
    makers.put(MonthRange.class, () -> MonthRange.of(of(YearMonth.class), of(YearMonth.class)));
    makers.put(Interpretation.class, () -> oneOf(Values.allReadings()));
    makers.put(
        Interpretations.class,
        () ->
            Interpretations.standard()
                .with(of(Interpretation.class))
                .with(of(Interpretation.class)));
    addAnswers();
  }

  private void addAnswers() {
    makers.put(Fact.class, () -> Fact.of("fact" + random.nextInt(), of(LocalDate.class)));
    makers.put(Rulebook.class, this::rulebook);
    makers.put(
        Receipt.class,
        () -> Receipt.of(DAY, DAY, "0123456789abcdef".repeat(4), listOf(Interpretation.class)));
    makers.put(
        Finding.class,
        () ->
            Finding.of(
                new ConditionInForce(
                    of(Condition.class), of(Basis.class), listOf(LegalCitation.class), List.of()),
                of(Outcome.class),
                new Grounds.Stated(
                    List.of(Fact.of("day", of(LocalDate.class)), Fact.of("n", between(0, 9))),
                    listOf(String.class))));
    makers.put(
        Held.class, () -> make(oneOf(List.of(Held.Term.class, Held.Day.class, Held.Amount.class))));
    addCalendars();
  }

  private void addCalendars() {
    makers.put(
        IndonesianHolidays.class,
        () ->
            random.nextBoolean()
                ? IndonesianHolidays.standard()
                : IndonesianHolidays.standard().without(LocalDate.of(2026, 8, 17)));
    makers.put(
        WorkingCalendar.class,
        () ->
            WorkingCalendar.of(
                of(IndonesianHolidays.class),
                of(WorkingCalendar.Week.class),
                of(WorkingCalendar.JointLeave.class)));
  }

  /** A file cannot take a condition away, so all are there. */
  private Rulebook rulebook() {
    Rulebook any = (Rulebook) built(Rulebook.class);
    Map<Condition, Dated<Basis>> conditions = new HashMap<>(Rulebook.standard().conditions());
    conditions.putAll(any.conditions());
    return any.toBuilder().conditions(conditions).build();
  }

  /** Whether a type without a declaration to go by is known here. */
  static boolean canMake(Class<?> type) {
    return new DeclaredValues(0).makers.containsKey(type);
  }

  private int between(int minimum, int maximum) {
    return minimum + random.nextInt(maximum - minimum + 1);
  }

  private <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private String fourDigits() {
    return String.format(Locale.ROOT, "%04d", between(0, 9_999));
  }

  /** A value; combinations that the type itself refuses are tried again. */
  @SuppressWarnings("unchecked") // a cast by the class refuses primitive types
  <T> T of(Class<T> type) {
    for (int i = 0; i < ATTEMPTS; i++) {
      try {
        return (T) make(type);
      } catch (IllegalArgumentException e) {
        // Such as a last day before the first.
      }
    }
    throw new IllegalStateException("no value of " + type + " was allowed");
  }

  private <T> List<T> listOf(Class<T> type) {
    return IntStream.range(0, between(1, 3)).mapToObj(i -> of(type)).toList();
  }

  private Object make(Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic(generic.getRawType(), generic.getActualTypeArguments());
    }
    Class<?> plain = (Class<?>) type;
    if (makers.containsKey(plain)) {
      return makers.get(plain).get();
    }
    if (plain.isEnum()) {
      return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
    }
    return built(plain);
  }

  private Object generic(Type raw, Type... of) {
    if (raw == Optional.class) {
      return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(make(of[0]));
    }
    List<Object> made = Stream.generate(() -> make(of[0])).limit(between(0, 3)).toList();
    if (raw == Set.class) {
      return new HashSet<>(made);
    }
    if (raw == Map.class) {
      Map<Object, Object> map = new HashMap<>();
      made.forEach(key -> map.put(key, make(of[1])));
      return map;
    }
    return raw == Dated.class ? dated(of[0]) : made;
  }

  private Dated<Serializable> dated(Type value) {
    LegalCitation citation = of(LegalCitation.class);
    Dated<Serializable> first = Dated.since(DAY, (Serializable) make(value), citation);
    return random.nextBoolean()
        ? first
        : first.then(DAY.plusYears(1), (Serializable) make(value), citation, citation);
  }

  private Object built(Class<?> type) {
    Shape shape =
        Shape.of(type)
            .orElseThrow(() -> new IllegalStateException(type + " has no declaration to go by"));
    return shape.make(shape.parts().stream().map(part -> make(part.type())).toList());
  }
}
