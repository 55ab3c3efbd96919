package io.github.jkpsdk.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ZerosBehindThePointTest {

  private static BigDecimal one(int decimals) {
    return new BigDecimal("1." + "0".repeat(decimals));
  }

  @Test
  void someAreOverlooked() {
    assertThat(Rupiah.of(one(100))).isEqualTo(Rupiah.of(1));
  }

  /** Two hundred thousand of them took twenty seconds. */
  @Test
  void tooManyAreRefusedAtOnce() {
    for (int decimals : new int[] {101, 200_000}) {
      BigDecimal one = one(decimals);
      assertTimeout(
          Duration.ofSeconds(2),
          () ->
              assertThatThrownBy(() -> Rupiah.of(one))
                  .isInstanceOf(IllegalArgumentException.class)
                  .hasMessageContaining("at most two decimals (sen) are allowed")
                  .hasMessageMatching(".{1,100}"));
    }
  }
}
