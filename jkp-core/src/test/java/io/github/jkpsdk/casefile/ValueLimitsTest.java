package io.github.jkpsdk.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jkpsdk.activity.TrainingAttendance;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.rulebook.TimeLimit;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.Receipt;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Values on both sides of their limits. */
class ValueLimitsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

  @Test
  void aWageIsFromNothingToAMillionMillion() {
    Rupiah most = Employment.MAXIMUM_WAGE;

    for (Rupiah wage : List.of(Rupiah.ZERO, most)) {
      assertThatCode(() -> Employment.builder().reportedWage(wage).actualWage(wage).build())
          .doesNotThrowAnyException();
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Employment.builder().reportedWage(-1).build())
        .withMessage("employment.reportedWage is -Rp1; it must be 0 to Rp1000000000000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Employment.builder().actualWage(most.plus(Rupiah.of(1))).build())
        .withMessage("employment.actualWage is too large; it must be 0 to Rp1000000000000");
  }

  @Test
  void noMoreIsAttendedThanHeldAndNoLessThanNothing() {
    assertThatCode(() -> new TrainingAttendance(DAY, DAY, 0, 1)).doesNotThrowAnyException();
    assertThatCode(() -> new TrainingAttendance(DAY, DAY, 1, 1)).doesNotThrowAnyException();
    for (int attended : new int[] {-1, 2}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new TrainingAttendance(DAY, DAY, attended, 1))
          .withMessage("attended is " + attended + "; it must be 0 to held, 1");
    }
  }

  @Test
  void recordsOfAttendanceOverlapFromOneSharedDayOn() {
    TrainingAttendance week = new TrainingAttendance(DAY, DAY.plusDays(6), 1, 1);

    for (int days : new int[] {-7, 7}) {
      TrainingAttendance next =
          new TrainingAttendance(DAY.plusDays(days), DAY.plusDays(days + 6), 1, 1);
      TrainingAttendance nearer =
          new TrainingAttendance(
              next.from().minusDays(Integer.signum(days)),
              next.to().minusDays(Integer.signum(days)),
              1,
              1);
      assertThat(week.overlaps(next)).isFalse();
      assertThat(week.overlaps(nearer)).isTrue();
    }
  }

  @Test
  void aDigestHasSixtyFourHexadecimalDigits() {
    String digest = "0123456789abcdef".repeat(4);

    assertThat(new Receipt("1", DAY, DAY, digest, List.of()).rulebookDigest()).isEqualTo(digest);
    for (String wrong :
        List.of(digest + "0", digest.substring(1), digest.toUpperCase(Locale.ROOT))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Receipt("1", DAY, DAY, wrong, List.of()))
          .withMessageContaining("64 hexadecimal digits");
    }
  }

  @Test
  void anAmountThatIsNoneIsNotRepeated() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rupiah.of(new BigDecimal("81299990000.123")))
        .withMessageNotContaining("8129");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rupiah.of(3_299_994_609_979_001L))
        .withMessageNotContaining("3299");
  }

  @Test
  void aTimeLimitHasAtLeastOneUnitAndNotMoreThanMakesSense() {
    for (int amount : new int[] {1, Rulebook.MOST_UNITS}) {
      assertThatCode(() -> new TimeLimit(amount, TimeLimit.Unit.DAYS, Basis.STATUTE))
          .doesNotThrowAnyException();
    }
    for (int amount : new int[] {0, Rulebook.MOST_UNITS + 1}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new TimeLimit(amount, TimeLimit.Unit.DAYS, Basis.STATUTE))
          .withMessageStartingWith("amount is " + amount + "; it must be 1 to ");
    }
  }
}
