package io.github.jkpsdk.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayTableTest {

  @Test
  void aFieldInQuotesMayHoldCommasAndDoubledQuotes() {
    Holiday day =
        HolidayTable.parse(
            "\"2026-01-01\",national,\"A, B\",\"\"\"New\"\" Year's \"\"Day\"\"\",\"SKB\"");

    assertThat(day.date()).isEqualTo("2026-01-01");
    assertThat(day.indonesianName()).isEqualTo("A, B");
    assertThat(day.englishName()).isEqualTo("\"New\" Year's \"Day\"");
    assertThat(day.decree()).isEqualTo("SKB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-01,national,A,B", "2026-01-01,national,A,B,SKB,C"})
  void aLineThatHasNotFiveFieldsIsRefused(String line) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HolidayTable.parse(line))
        .withMessageEndingWith("5 are required: " + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-01,national, ,B,SKB",
        "2026-01-01,national,A,,SKB",
        "2026-01-01,national,A,B,\"\""
      })
  void aBlankTextIsRefused(String line) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HolidayTable.parse(line))
        .withMessageMatching(
            "holiday\\.(indonesianName|englishName|decree) of 2026-01-01 is blank; a text is"
                + " required");
  }

  @Test
  void theTableHasEveryYearThatIsCovered() {
    assertThat(HolidayTable.read())
        .extracting(day -> day.date().getYear())
        .containsAll(IndonesianHolidays.standard().yearsCovered());
  }
}
