package io.github.jkpsdk.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jkpsdk.money.Rupiah;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a version of a law may set, on both sides of each limit. */
class LawValuesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
  private static final LegalCitation ARTICLE = new Instrument("PP 1/2027").article(21);

  private static Dated.Version<Serializable> version(Serializable value) {
    return new Dated.Version<>(DAY, value, List.of(ARTICLE));
  }

  static Stream<Serializable> isSet() {
    return Stream.of(
        0,
        1,
        BigDecimal.ZERO,
        new BigDecimal("0.0000000001"),
        new BigDecimal("0.6"),
        BigDecimal.ONE,
        new BigDecimal("1.0000000000"),
        Rupiah.ZERO,
        Rupiah.ofSen(1));
  }

  @ParameterizedTest
  @MethodSource
  void isSet(Serializable value) {
    assertThatCode(() -> version(value)).doesNotThrowAnyException();
  }

  static Stream<Serializable> isNeverSet() {
    return Stream.of(
        -1,
        new BigDecimal("-0.1"),
        new BigDecimal("0.00000000001"),
        new BigDecimal("1.0000000001"),
        BigDecimal.TEN,
        new BigDecimal("1E+1000000"),
        Rupiah.ofSen(-1));
  }

  @ParameterizedTest
  @MethodSource
  void isNeverSet(Serializable value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> version(value))
        .withMessageStartingWith("value is ");
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "9999, true", "10000, false"})
  void beginsInAYearOfFourDigits(int year, boolean isAllowed) {
    LocalDate day = LocalDate.of(year, 1, 1);

    if (isAllowed) {
      assertThat(new Dated.Version<>(day, 1, List.of(ARTICLE)).firstDay()).isEqualTo(day);
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Dated.Version<>(day, 1, List.of(ARTICLE)))
          .withMessageEndingWith("; its year must be 0 to 9999");
    }
  }

  @Test
  void citesAtMostAHundredTexts() {
    assertThat(new Dated.Version<>(DAY, 1, Collections.nCopies(100, ARTICLE)).citations())
        .hasSize(100);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Dated.Version<>(DAY, 1, Collections.nCopies(101, ARTICLE)))
        .withMessageStartingWith("citations has 101 elements; at most 100");
  }

  @Test
  void hasAsManyVersionsAsALawMayHave() {
    assertThat(Dated.of(versions(Dated.MOST_VERSIONS)).versions()).hasSize(Dated.MOST_VERSIONS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dated.of(versions(Dated.MOST_VERSIONS + 1)))
        .withMessageStartingWith("versions has " + (Dated.MOST_VERSIONS + 1) + " elements");
  }

  private static List<Dated.Version<Integer>> versions(int number) {
    return IntStream.range(0, number)
        .mapToObj(day -> new Dated.Version<>(DAY.plusDays(day), day, List.of(ARTICLE)))
        .toList();
  }

  @Test
  void isToldWithItsVersions() {
    assertThat(Dated.since(DAY, 3, ARTICLE).toString()).startsWith("Dated[").contains("value=3");
  }

  @Test
  void isNotAskedForADayBeforeItsFirst() {
    Dated<Integer> law = Dated.since(DAY, 3, ARTICLE);

    assertThat(law.on(DAY)).isEqualTo(3);
    assertThatThrownBy(() -> law.on(DAY.minusDays(1)))
        .isInstanceOfSatisfying(
            NotInForceException.class, refused -> assertThat(refused.fact()).isEqualTo("date"));
  }
}
