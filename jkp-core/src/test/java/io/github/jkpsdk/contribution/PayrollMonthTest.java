package io.github.jkpsdk.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.calendar.YearNotCoveredException;
import io.github.jkpsdk.contribution.LabourIntensiveEmployer.Industry;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.fixture.Decrees;
import io.github.jkpsdk.interpretation.ContributionRounding;
import io.github.jkpsdk.interpretation.JkkAboveCeiling;
import io.github.jkpsdk.interpretation.JkmShare;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.money.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayrollMonthTest {

  private final Jkp jkp = Jkp.standard();

  private static final PayrollMonth MAY_2026 =
      PayrollMonth.builder()
          .month(YearMonth.of(2026, 5))
          .riskClass(RiskClass.LOW)
          .worker("A-01", Rupiah.of(4_250_000))
          .worker("A-02", 6_500_000)
          .build();

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/payrolls.csv", numLinesToSkip = 1)
  void theBillOfAPayroll(ArgumentsAccessor row) {
    PayrollMonth.Bill bill = jkp.bill(payroll(row));
    Contribution sum = bill.sum();

    assertThat(sum.wage()).isEqualTo(rupiah(row.getString(7)));
    assertThat(sum.base().amount()).isEqualTo(rupiah(row.getString(8)));
    assertThat(sum.governmentShare().amount()).isEqualTo(rupiah(row.getString(9)));
    assertThat(sum.shareFromJkk().amount()).isEqualTo(rupiah(row.getString(10)));
    assertThat(sum.shareFromJkm().amount()).isEqualTo(rupiah(row.getString(11)));
    assertThat(sum.jkkLeft().amount()).isEqualTo(rupiah(row.getString(12)));
    assertThat(sum.jkmLeft().amount()).isEqualTo(rupiah(row.getString(13)));
    assertThat(sum.employerBillAfter().amount()).isEqualTo(rupiah(row.getString(14)));
    assertThat(bill.settlement().map(PayrollMonth.Settlement::monthsLate))
        .isEqualTo(Optional.ofNullable(row.getInteger(15)));
    assertThat(bill.settlement().map(late -> late.lateFee().amount()))
        .isEqualTo(Optional.ofNullable(row.getString(16)).map(PayrollMonthTest::rupiah));
    assertThat(bill.billed()).isEqualTo(rupiah(row.getString(17)));
  }

  @Test
  void aWorkerPrintsNoWage() {
    assertThat(MAY_2026.workers().get(0)).hasToString("Worker[id=A-01]");
  }

  @Test
  void theLastDayToPayIsToldWhetherPaidOrNot() {
    PayrollMonth.Builder payroll = MAY_2026.toBuilder();

    assertThat(jkp.bill(payroll.build()).dueOn()).hasValue(LocalDate.of(2026, 6, 15));
    assertThat(jkp.bill(payroll.paidOn(LocalDate.of(2026, 6, 16)).build()).dueOn())
        .hasValue(LocalDate.of(2026, 6, 15));
    assertThat(jkp.bill(MAY_2026.toBuilder().month(YearMonth.of(2027, 11)).build()).dueOn())
        .hasValue(LocalDate.of(2027, 12, 15));
    PayrollMonth december = MAY_2026.toBuilder().month(YearMonth.of(2027, 12)).build();
    assertThat(Decrees.jkpUntil2027().bill(december).dueOn())
        .as("in a year without a decree")
        .isEmpty();
  }

  @Test
  void everyWorkerHasTheContributionHeHasAlone() {
    PayrollMonth.Bill bill = jkp.bill(MAY_2026);

    assertThat(bill.workers())
        .extracting(PayrollMonth.Line::id, PayrollMonth.Line::contribution)
        .containsExactly(
            tuple(
                "A-01",
                jkp.contribution(Rupiah.of(4_250_000), YearMonth.of(2026, 5), RiskClass.LOW)),
            tuple(
                "A-02",
                jkp.contribution(Rupiah.of(6_500_000), YearMonth.of(2026, 5), RiskClass.LOW)));
    assertThat(bill.settlement()).isEmpty();
  }

  @Test
  void theSumRestsOnWhatOneOfThemRestsOn() {
    assertThat(jkp.bill(MAY_2026).sum().interpretations())
        .containsExactly(JkmShare.FULL_RATE, JkkAboveCeiling.GROSS_ON_FULL_WAGE);
    assertThat(
            jkp.bill(MAY_2026.toBuilder().worker("A-03", Rupiah.of(2_773_184)).build())
                .sum()
                .interpretations())
        .contains(ContributionRounding.SEN_HALF_UP);
  }

  @Test
  void aPayrollWithoutWorkersComesToNothing() {
    PayrollMonth.Bill bill =
        jkp.bill(
            PayrollMonth.builder().month(YearMonth.of(2026, 5)).riskClass(RiskClass.HIGH).build());

    assertThat(bill.workers()).isEmpty();
    assertThat(bill.billed()).isEqualTo(Rupiah.ZERO);
    assertThat(bill.sum().rate()).isEqualByComparingTo("0.0036");
  }

  @Test
  void twoWorkersOfOneNameAreRefused() {
    PayrollMonth.Builder twice = MAY_2026.toBuilder().worker("A-01", Rupiah.of(3_000_000));

    assertThatThrownBy(twice::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("workers[2].id is that of workers[0]; it must be that of one worker");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A 01", "3299994609979001", "X-3299994609979001"})
  void aNameOfAWorkerIsOpaqueAndNotRepeated(String id) {
    assertThatThrownBy(() -> new PayrollMonth.Worker(id, Rupiah.of(3_000_000)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("id has ")
        .message()
        .doesNotContain("3299994609979001");
  }

  @Test
  void aWageIsFromNothingToTheHighestThatCanBeStated() {
    Rupiah highest = Employment.MAXIMUM_WAGE;

    assertThat(new PayrollMonth.Worker("A", highest).wage()).isEqualTo(highest);
    assertThat(new PayrollMonth.Worker("A", Rupiah.ZERO).wage()).isEqualTo(Rupiah.ZERO);
    assertThatThrownBy(() -> new PayrollMonth.Worker("A", highest.plus(Rupiah.ofSen(1))))
        .hasMessage("wage is too large; it must be 0 to Rp1000000000000");
    assertThatThrownBy(() -> new PayrollMonth.Worker("A", Rupiah.ofSen(-1)))
        .hasMessage("wage is -Rp0.01; it must be 0 to Rp1000000000000");
  }

  @Test
  void theDayOfPaymentIsStatedOnceOrTwiceTheSame() {
    LocalDate paidOn = LocalDate.of(2025, 7, 15);
    PayrollMonth.Builder payroll =
        MAY_2026.toBuilder()
            .labourIntensive(
                new LabourIntensiveEmployer(Industry.TOYS, 50, YearMonth.of(2025, 1), paidOn));

    assertThat(payroll.build().settledOn()).contains(paidOn);
    assertThat(payroll.paidOn(paidOn).build().settledOn()).contains(paidOn);
    assertThatThrownBy(payroll.paidOn(paidOn.plusDays(1))::build)
        .hasMessage(
            "paidOn is 2025-07-16; it must be that of labourIntensive, which is 2025-07-15");
  }

  @Test
  void aMonthBeforeTheFirstAndADayWithoutADecreeAreRefused() {
    PayrollMonth.Builder early = MAY_2026.toBuilder().month(YearMonth.of(2021, 1));
    PayrollMonth.Builder late = MAY_2026.toBuilder().month(YearMonth.of(2039, 12));

    assertThatThrownBy(() -> jkp.bill(early.build())).isInstanceOf(NotInForceException.class);
    assertThat(jkp.bill(late.build()).settlement()).isEmpty();
    assertThatThrownBy(() -> jkp.bill(late.paidOn(LocalDate.of(2040, 1, 2)).build()))
        .isInstanceOf(YearNotCoveredException.class);
  }

  private static PayrollMonth payroll(ArgumentsAccessor row) {
    PayrollMonth.Builder payroll =
        PayrollMonth.builder()
            .month(YearMonth.parse(row.getString(0)))
            .riskClass(row.get(1, RiskClass.class));
    Optional<LocalDate> paidOn = Optional.ofNullable(row.getString(5)).map(LocalDate::parse);
    if (row.get(2) != null) {
      payroll.labourIntensive(
          new LabourIntensiveEmployer(
              row.get(2, Industry.class),
              row.getInteger(3),
              YearMonth.parse(row.getString(4)),
              paidOn.orElseThrow()));
    }
    String[] wages = row.getString(6).split(" ");
    for (int i = 0; i < wages.length; i++) {
      payroll.worker("A-" + i, rupiah(wages[i]));
    }
    return payroll.paidOn(paidOn).build();
  }

  private static Rupiah rupiah(String amount) {
    return Rupiah.of(new BigDecimal(amount));
  }
}
