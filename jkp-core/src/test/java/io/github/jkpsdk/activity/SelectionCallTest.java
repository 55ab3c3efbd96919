package io.github.jkpsdk.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SelectionCallTest {

  @Test
  void itsCompanyIsNotPrinted() {
    assertThat(
            new SelectionCall(LocalDate.of(2026, 7, 8), "PT Contoh", SelectionCall.Kind.INTERVIEW))
        .hasToString("SelectionCall[on=2026-07-08, kind=INTERVIEW]");
  }
}
