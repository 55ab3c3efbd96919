package io.github.jkpsdk.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.FilingEvent;
import io.github.jkpsdk.claim.PaymentEvent;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.Instrument;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Basis;
import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws that no legislator would make are refused by the builders, whoever calls them. */
class LimitsOfTheLawTest {

  private static final LocalDate DAY = LocalDate.of(2021, 2, 2);
  private static final LegalCitation TEXT = new Instrument("PP 1/2027").article(1);
  private static final Rulebook LAW = Rulebook.standard();

  /** Counts persons, and sizes nothing. */
  private static final String PARTICIPANTS = "reliefParticipants";

  /** Every parameter that is a whole number. */
  static Stream<Method> numbers() {
    return Stream.of(Rulebook.class, ContributionLaw.class)
        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
        .filter(method -> method.getReturnType() == Dated.class)
        .filter(method -> method.getGenericReturnType().getTypeName().contains("Integer"))
        .filter(method -> !method.getName().equals(PARTICIPANTS));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void aNumberThatSizesWorkHasALargestOne(Method parameter) {
    assertThat(numbers()).hasSizeGreaterThan(15);
    for (int number : new int[] {Rulebook.MOST_UNITS + 1, 1_000_000_000, Integer.MAX_VALUE}) {
      assertThatThrownBy(() -> with(parameter, number))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(parameter.getName() + " is " + number + "; it must be ");
    }
  }

  private static void with(Method parameter, int number) throws Throwable {
    boolean isOfContributions = parameter.getDeclaringClass() == ContributionLaw.class;
    Object builder = isOfContributions ? LAW.contributionLaw().toBuilder() : LAW.toBuilder();
    Method setter = builder.getClass().getMethod(parameter.getName(), Dated.class);
    setter.setAccessible(true);
    setter.invoke(builder, Dated.since(DAY, number, TEXT));
    try {
      Method build = builder.getClass().getMethod("build");
      build.setAccessible(true);
      build.invoke(builder);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Test
  void aTimeLimitHasALargestOne() {
    assertThat(new TimeLimit(Rulebook.MOST_UNITS, TimeLimit.Unit.MONTHS, Basis.STATUTE).amount())
        .isEqualTo(1_200);
    assertThatThrownBy(
            () -> new TimeLimit(Rulebook.MOST_UNITS + 1, TimeLimit.Unit.DAYS, Basis.STATUTE))
        .hasMessage("amount is 1201; it must be 1 to 1200");
  }

  static Stream<Serializable> impossible() {
    return Stream.of(
        -1,
        Rupiah.of(-1),
        new BigDecimal("-0.01"),
        new BigDecimal("1.0000000001"),
        new BigDecimal("0.00000000001"),
        new BigDecimal("1e1000000000"),
        new BigDecimal("1e-1000000000"));
  }

  @ParameterizedTest
  @MethodSource("impossible")
  void aValueThatNoLawSetsIsRefused(Serializable value) {
    assertThatThrownBy(() -> Dated.since(DAY, value, TEXT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("value is ");
  }

  @Test
  void aShareMayBeNothingAndAll() {
    assertThat(Dated.since(DAY, BigDecimal.ZERO, TEXT).on(DAY)).isZero();
    assertThat(Dated.since(DAY, new BigDecimal("1.00"), TEXT).on(DAY)).isOne();
    assertThat(Dated.since(DAY, new BigDecimal("0.0000000001"), TEXT).on(DAY)).isPositive();
  }

  @Test
  void aParameterHasAHundredVersionsAtMost() {
    List<Dated.Version<Integer>> versions = new ArrayList<>();
    for (int i = 0; i < Dated.MOST_VERSIONS; i++) {
      versions.add(new Dated.Version<>(DAY.plusDays(i), i, List.of(TEXT)));
    }
    Dated<Integer> full = Dated.of(versions);

    assertThat(full.versions()).hasSize(100);
    assertThatThrownBy(() -> full.then(DAY.plusYears(1), 1, TEXT))
        .hasMessage("versions has 101 elements; at most 100 are allowed");
  }

  @Test
  void aVersionNamesAHundredTextsAtMost() {
    assertThat(new Dated.Version<>(DAY, 1, Collections.nCopies(100, TEXT)).citations())
        .hasSize(100);
    assertThatThrownBy(() -> new Dated.Version<>(DAY, 1, Collections.nCopies(101, TEXT)))
        .hasMessage("citations has 101 elements; at most 100 are allowed in a version");
  }

  @Test
  void aVersionBeginsInAYearThatCanBeWritten() {
    assertThatThrownBy(() -> Dated.since(LocalDate.MAX, 1, TEXT))
        .hasMessage("firstDay is +999999999-12-31; its year must be 0 to 9999");
    assertThatThrownBy(() -> Dated.since(LocalDate.of(-1, 1, 1), 1, TEXT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static final JkpCase FACTS =
      JkpCase.builder()
          .employment(job -> job.reportedWage(Rupiah.of(4_000_000)))
          .termination(end -> end.date(LocalDate.of(2026, 1, 5)))
          .build();

  private static Answer underALawOf(int months, Claim claim, LocalDate asOf) {
    Rulebook law = LAW.toBuilder().benefitMonths(Dated.since(DAY, months, TEXT)).build();
    return Jkp.builder().rulebook(law).build().answer(claim, asOf);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void aBenefitOfFewerMonthsHasNoMoneyInTheOthers(int months) {
    Claim claim = Claim.of(FACTS).apply(new FilingEvent.Filed(LocalDate.of(2026, 1, 12), 1));
    Answer answer = underALawOf(months, claim, LocalDate.of(2026, 1, 13));

    assertThat(answer.benefit().orElseThrow().instalments()).hasSize(months);
    assertThat(answer.outstanding()).isEqualTo(answer.benefit().map(benefit -> benefit.total()));
    assertThat(answer.ended()).contains(Rupiah.ZERO);
    assertThat(answer.months())
        .filteredOn(month -> month.status() == BenefitMonth.Status.NOT_ENTITLED)
        .extracting(BenefitMonth::month, month -> month.amount().orElseThrow())
        .hasSize(6 - months)
        .allSatisfy(month -> assertThat(month.toList()).contains(Rupiah.ZERO));
  }

  @Test
  void aBenefitOfOneMonthIsCompletedWithItAndWhatIsPaidBeyondIsTooMuch() {
    LocalDate filed = LocalDate.of(2026, 1, 12);
    Claim claim =
        Claim.of(FACTS)
            .apply(new FilingEvent.Filed(filed, 1))
            .apply(new PaymentEvent.Paid(filed.plusDays(1), 1, Rupiah.of(2_400_000)));
    Claim twice =
        claim
            .apply(new FilingEvent.Filed(filed.plusDays(32), 2))
            .apply(new PaymentEvent.Paid(filed.plusDays(33), 2, Rupiah.of(2_400_000)));

    assertThat(underALawOf(1, claim, filed.plusDays(40)).standing().state())
        .isEqualTo(Standing.State.COMPLETED);
    assertThat(underALawOf(1, twice, filed.plusDays(40)).overpaid()).contains(Rupiah.of(2_400_000));
  }

  @Test
  void aMonthAsksForAtLeastOneApplication() {
    Dated<Integer> none =
        Dated.since(LocalDate.of(2021, 2, 2), 0, new Instrument("PP 1/2027").asWhole());

    assertThatThrownBy(() -> Rulebook.standard().toBuilder().applications(none).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("applications is 0; it must be 1 to 1200");
  }
}
