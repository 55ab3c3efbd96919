package io.github.jkpsdk.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.contribution.PayrollMonth.Line;
import io.github.jkpsdk.interpretation.ContributionRounding;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.JkkAboveCeiling;
import io.github.jkpsdk.interpretation.JkmShare;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.money.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PayrollMonthPropertiesTest {

  private final Jkp jkp = Jkp.standard();

  private static final BigDecimal CEILING = new BigDecimal(5_000_000);

  /** JKK before recomposition; PP 44/2015 article 16. */
  private static final Map<RiskClass, String> JKK =
      Map.of(
          RiskClass.VERY_LOW, "0.0024",
          RiskClass.LOW, "0.0054",
          RiskClass.MEDIUM, "0.0089",
          RiskClass.HIGH, "0.0127",
          RiskClass.VERY_HIGH, "0.0174");

  private static final List<Function<Contribution, CitedAmount>> FIGURES =
      List.of(
          Contribution::base,
          Contribution::total,
          Contribution::governmentShare,
          Contribution::shareFromJkk,
          Contribution::shareFromJkm,
          Contribution::jkkLeft,
          Contribution::jkmLeft,
          Contribution::workerPays,
          Contribution::employerBillBefore,
          Contribution::employerBillAfter);

  @Property
  void sumsEqualAPlainCount(@ForAll("payrolls") PayrollMonth payroll) {
    boolean isOld = payroll.month().isBefore(YearMonth.of(2025, 2));
    Contribution sum = jkp.bill(withoutRelief(payroll)).sum();
    BigDecimal government = count(payroll, "0.0022", true);
    BigDecimal fromJkk = count(payroll, "0.0014", true);
    BigDecimal fromJkm = count(payroll, isOld ? "0.0010" : "0", true);
    BigDecimal jkk = count(payroll, JKK.get(payroll.riskClass()), false);
    BigDecimal jkm = count(payroll, "0.0030", false);

    assertThat(plain(sum.governmentShare())).isEqualByComparingTo(government);
    assertThat(plain(sum.shareFromJkk())).isEqualByComparingTo(fromJkk);
    assertThat(plain(sum.shareFromJkm())).isEqualByComparingTo(fromJkm);
    assertThat(plain(sum.total())).isEqualByComparingTo(government.add(fromJkk).add(fromJkm));
    assertThat(plain(sum.jkkLeft())).isEqualByComparingTo(jkk.subtract(fromJkk));
    assertThat(plain(sum.jkmLeft())).isEqualByComparingTo(jkm.subtract(fromJkm));
    assertThat(plain(sum.employerBillAfter())).isEqualByComparingTo(jkk.add(jkm));
  }

  private static BigDecimal count(PayrollMonth payroll, String rate, boolean toTheCeiling) {
    BigDecimal sum = BigDecimal.ZERO;
    for (PayrollMonth.Worker worker : payroll.workers()) {
      BigDecimal wage = worker.wage().toBigDecimal();
      BigDecimal base = toTheCeiling ? wage.min(CEILING) : wage;
      sum = sum.add(base.multiply(new BigDecimal(rate)).setScale(2, RoundingMode.HALF_UP));
    }
    return sum;
  }

  @Property
  void everySumIsThatOfTheLinesAndCitesWhatTheyCite(
      @ForAll("payrolls") PayrollMonth payroll,
      @ForAll ContributionRounding rounding,
      @ForAll JkmShare jkm,
      @ForAll JkkAboveCeiling jkk) {
    PayrollMonth.Bill bill =
        Jkp.builder()
            .interpretations(Interpretations.standard().with(rounding).with(jkm).with(jkk))
            .build()
            .bill(payroll);
    Set<Interpretation> rests = new HashSet<>();
    bill.workers().forEach(line -> rests.addAll(line.contribution().interpretations()));

    for (Function<Contribution, CitedAmount> figure : FIGURES) {
      CitedAmount sum = figure.apply(bill.sum());
      BigDecimal plain = BigDecimal.ZERO;
      for (Line line : bill.workers()) {
        plain = plain.add(plain(figure.apply(line.contribution())));
        assertThat(figure.apply(line.contribution()).citations()).isEqualTo(sum.citations());
      }
      assertThat(plain(sum)).isEqualByComparingTo(plain);
    }
    assertThat(bill.workers())
        .allMatch(line -> line.contribution().relieved() == bill.sum().relieved());
    assertThat(bill.sum().interpretations()).doesNotHaveDuplicates().containsAll(rests);
  }

  @Property
  void whatIsBilledIsWhatTheEmployerOwesAndTheFee(@ForAll("payrolls") PayrollMonth payroll) {
    PayrollMonth.Bill bill = jkp.bill(payroll);
    Rupiah due = bill.sum().employerBillAfter().amount();
    Rupiah fee = bill.settlement().map(late -> late.lateFee().amount()).orElse(Rupiah.ZERO);

    assertThat(bill.billed()).isEqualTo(due.plus(fee));
    assertThat(due.plus(bill.sum().governmentShare().amount()))
        .isEqualTo(
            bill.sum()
                .total()
                .amount()
                .plus(bill.sum().jkkLeft().amount())
                .plus(bill.sum().jkmLeft().amount()));
    assertThat(bill.settlement().isPresent()).isEqualTo(payroll.settledOn().isPresent());
    bill.settlement()
        .ifPresent(
            late ->
                assertThat(late.monthsLate() > 0)
                    .isEqualTo(late.paidOn().isAfter(bill.dueOn().orElseThrow())));
  }

  @Property
  void theOrderOfTheWorkersDoesNotMatter(@ForAll("payrolls") PayrollMonth payroll, @ForAll long n) {
    List<PayrollMonth.Worker> shuffled = new ArrayList<>(payroll.workers());
    Collections.shuffle(shuffled, new Random(n));
    PayrollMonth.Bill bill = jkp.bill(payroll);
    PayrollMonth.Bill other = jkp.bill(payroll.toBuilder().workers(shuffled).build());

    assertThat(other.sum()).isEqualTo(bill.sum());
    assertThat(other.settlement()).isEqualTo(bill.settlement());
    assertThat(other.billed()).isEqualTo(bill.billed());
    assertThat(other.workers()).containsExactlyInAnyOrderElementsOf(bill.workers());
  }

  @Provide
  Arbitrary<PayrollMonth> payrolls() {
    Arbitrary<Rupiah> wages =
        Arbitraries.oneOf(
            Arbitraries.longs().between(0, 5_000_000_000L).map(Rupiah::ofSen),
            Arbitraries.longs().between(499_999_900, 500_000_100).map(Rupiah::ofSen));
    Arbitrary<YearMonth> months =
        Arbitraries.integers().between(-4, 16).map(YearMonth.of(2025, 1)::plusMonths);
    return Combinators.combine(
            months,
            Arbitraries.of(RiskClass.class),
            wages.list().ofMaxSize(12),
            Arbitraries.integers().between(49, 50),
            Arbitraries.integers().between(-100, 700).optional(0.7))
        .as(PayrollMonthPropertiesTest::payroll);
  }

  /** Of those with a day of payment every second employer may have relief. */
  private static PayrollMonth payroll(
      YearMonth month,
      RiskClass risk,
      List<Rupiah> wages,
      int participants,
      Optional<Integer> paidAfter) {
    Optional<LocalDate> paidOn = paidAfter.map(month.atEndOfMonth()::plusDays);
    return PayrollMonth.builder()
        .month(month)
        .riskClass(risk)
        .workers(
            IntStream.range(0, wages.size())
                .mapToObj(i -> new PayrollMonth.Worker("A-" + i, wages.get(i)))
                .toList())
        .paidOn(paidOn)
        .labourIntensive(
            paidOn
                .filter(day -> day.toEpochDay() % 2 == 0)
                .map(
                    day ->
                        new LabourIntensiveEmployer(
                            LabourIntensiveEmployer.Industry.LEATHER,
                            participants,
                            YearMonth.of(2025, 1),
                            day)))
        .build();
  }

  private static PayrollMonth withoutRelief(PayrollMonth payroll) {
    return payroll.toBuilder().labourIntensive(Optional.empty()).build();
  }

  private static BigDecimal plain(CitedAmount amount) {
    return amount.amount().toBigDecimal();
  }
}
