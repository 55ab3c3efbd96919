package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another file than one of holidays, given by mistake, is refused and not told about. */
class HolidayFileTest {

  private static final String DAY = "2028-01-03,NATIONAL,Hari Satu";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-06-30,Siti Wulandari,x",
        "Siti Wulandari,NATIONAL,x",
        "3299994609970001,NATIONAL,x",
        "2026-06-30,3299994609970001,x",
        "0812-9999-0000,LOCAL,Wulandari",
        "2026-06-30,NATIONAL,x\nSiti Wulandari,0812-9999-0000,3299994609970001",
        "Siti Wulandari"
      })
  void aMessageRepeatsNobody(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(text))
        .satisfies(
            e ->
                assertThat(e.getMessage())
                    .startsWith("line ")
                    .doesNotContain("Siti", "Wulandari", "3299994", "0812"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "date,kind,name\n", "date, kind, name\r\n"})
  void theMarkBeforeATextIsNoPartOfIt(String header) throws IOException {
    assertThat(read("\ufeff" + header + DAY)).isEqualTo(read(header + DAY));
    assertThat(read(header + DAY).days())
        .extracting(day -> day.date())
        .containsExactly(LocalDate.of(2028, 1, 3));
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() throws IOException {
    String named = DAY + " \u00e9";

    assertThat(read(named).days()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(named.getBytes(StandardCharsets.ISO_8859_1)))
        .withMessage("the file must be text in UTF-8");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(named.getBytes(StandardCharsets.UTF_16)));
  }

  @Test
  void noMoreIsReadThanAFileMayHave() throws IOException {
    String longest = DAY + " ".repeat(HolidayFile.MOST_BYTES - DAY.length());
    InputStream endless =
        new SequenceInputStream(
            new ByteArrayInputStream(bytes(longest + " ")),
            new InputStream() {
              @Override
              public int read() {
                throw new AssertionError("more is read");
              }
            });

    assertThat(read(longest).days()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HolidayFile.read(endless))
        .withMessage("the file is too long; at most 1048576 bytes are allowed");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static HolidayFile read(String text) throws IOException {
    return read(bytes(text));
  }

  private static HolidayFile read(byte[] bytes) throws IOException {
    return HolidayFile.read(new ByteArrayInputStream(bytes));
  }
}
