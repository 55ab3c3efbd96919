package io.github.jkpsdk.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.constraints.DateRange;

class CompletedYearsPropertiesTest {

  @Property
  void are_those_of_a_period(
      @ForAll @DateRange(min = "1940-01-01", max = "2010-12-31") LocalDate birth,
      @ForAll @DateRange(min = "2010-12-31", max = "2030-12-31") LocalDate day) {
    assertThat(CompletedYears.between(birth, day)).isEqualTo(Period.between(birth, day).getYears());
  }

  @Property
  void are_those_of_a_period_around_every_birthday(
      @ForAll @DateRange(min = "1940-01-01", max = "2010-12-31") LocalDate birth,
      @ForAll("around") int days,
      @ForAll("years") int years) {
    LocalDate day = birth.plusYears(years).plusDays(days);
    Assume.that(!day.isBefore(birth));
    assertThat(CompletedYears.between(birth, day)).isEqualTo(Period.between(birth, day).getYears());
  }

  @Example
  void of_one_born_on_29_February_end_on_1_March_of_a_common_year() {
    LocalDate birth = LocalDate.of(1968, 2, 29);
    assertThat(CompletedYears.between(birth, LocalDate.of(2022, 2, 28))).isEqualTo(53);
    assertThat(CompletedYears.between(birth, LocalDate.of(2022, 3, 1))).isEqualTo(54);
    assertThat(CompletedYears.between(birth, LocalDate.of(2024, 2, 29))).isEqualTo(56);
  }

  @Provide
  Arbitrary<Integer> around() {
    return Arbitraries.integers().between(-2, 2);
  }

  @Provide
  Arbitrary<Integer> years() {
    return Arbitraries.integers().between(0, 80);
  }
}
