package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.contribution.PayrollMonth;
import io.github.jkpsdk.contribution.RiskClass;
import io.github.jkpsdk.money.Rupiah;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** What is written of a large employer can be read, though it is larger than any case. */
class PayrollSizeTest {

  @Test
  void theBillOfTwentyThousandWorkersIsReadAsItWasWritten() {
    PayrollMonth payroll = payroll(20_000);
    PayrollMonth.Bill bill = Jkp.standard().bill(payroll);
    String json = JkpJson.write(bill);

    assertThat(JkpJson.read(JkpJson.write(payroll), PayrollMonth.class)).isEqualTo(payroll);
    assertThat(JkpJson.read(json, PayrollMonth.Bill.class).equals(bill)).isTrue();
    assertThat(JkpJson.read(new StringReader(json), PayrollMonth.Bill.class).equals(bill)).isTrue();
  }

  @Test
  void anIndentedBillIsReadToo() {
    PayrollMonth.Bill bill = Jkp.standard().bill(payroll(2_000));
    byte[] json = JkpJson.writePretty(bill).getBytes(StandardCharsets.UTF_8);

    assertThat(json).hasSizeGreaterThan(4_000_000).hasSizeLessThan(8_000_000);
    assertThat(JkpJson.read(new ByteArrayInputStream(json), PayrollMonth.Bill.class).equals(bill))
        .isTrue();
  }

  @Test
  void aDocumentOfAnyOtherTypeStaysSmall() {
    String json = JkpJson.write(payroll(20_000));

    assertThatExceptionOfType(JkpJsonException.class)
        .isThrownBy(() -> JkpJson.readCase(json))
        .withMessageContaining("at most 1000000 are allowed");
    assertThatExceptionOfType(JkpJsonException.class)
        .isThrownBy(() -> JkpJson.read(" ".repeat(80_000_001), PayrollMonth.class))
        .withMessageContaining("at most 80000000 are allowed");
  }

  private static PayrollMonth payroll(int workers) {
    PayrollMonth.Builder payroll =
        PayrollMonth.builder()
            .month(YearMonth.of(2026, 5))
            .riskClass(RiskClass.LOW)
            .paidOn(LocalDate.of(2026, 6, 16));
    for (int i = 0; i < workers; i++) {
      payroll.worker("worker-" + i, Rupiah.of(3_000_000 + i * 137L));
    }
    return payroll.build();
  }
}
