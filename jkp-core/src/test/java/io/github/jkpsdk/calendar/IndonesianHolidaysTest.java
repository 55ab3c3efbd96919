package io.github.jkpsdk.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jkpsdk.fixture.Decrees;
import io.github.jkpsdk.fixture.Serialization;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndonesianHolidaysTest {

  private final IndonesianHolidays standard = IndonesianHolidays.standard();

  @Test
  void theYearsFrom2021OnAreCoveredWithoutAGap() {
    assertThat(standard.yearsCovered())
        .startsWith(2021, 2022, 2023, 2024, 2025, 2026, 2027)
        .hasSize(standard.yearsCovered().last() - 2020);
  }

  @Test
  void yearsAfterOneAreLeftOut() {
    IndonesianHolidays earlier = standard.through(2023);

    assertThat(earlier.yearsCovered()).containsExactly(2021, 2022, 2023);
    assertThat(earlier.in(2023)).isEqualTo(standard.in(2023));
    assertThat(earlier.withYear(2024, standard.in(2024))).isEqualTo(standard.through(2024));
    assertThat(standard.through(standard.yearsCovered().last())).isEqualTo(standard);
  }

  @ParameterizedTest
  @ValueSource(ints = {2020, 2024})
  void aLastYearMustBeCovered(int year) {
    IndonesianHolidays earlier = standard.through(2023);

    assertThatExceptionOfType(YearNotCoveredException.class)
        .isThrownBy(() -> earlier.through(year))
        .satisfies(refusal -> assertThat(refusal.year()).isEqualTo(year));
  }

  @ParameterizedTest
  @CsvSource({
    "2021, 16, 1",
    "2022, 16, 4",
    "2023, 16, 11",
    "2024, 19, 10",
    "2025, 17, 11",
    "2026, 17, 8",
    "2027, 18, 8"
  })
  void everyRowOfTheTableIsThere(int year, int national, int jointLeave) {
    assertThat(ofKind(year, Holiday.Kind.NATIONAL)).hasSize(national);
    assertThat(ofKind(year, Holiday.Kind.JOINT_LEAVE)).hasSize(jointLeave);
    assertThat(standard.in(year)).hasSize(national + jointLeave);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/holiday-dates.csv", numLinesToSkip = 1)
  void nationalHolidaysAndJointLeaveFallOnTheDecreedDates(
      int year, Holiday.Kind kind, String days) {
    assertThat(ofKind(year, kind))
        .extracting(Holiday::date)
        .containsExactlyElementsOf(
            Arrays.stream(days.split(" ")).map(day -> LocalDate.parse(year + "-" + day)).toList());
  }

  @Test
  void everyHolidayWrittenAsALineGivesTheTableBack() throws IOException {
    assertThat(all().map(IndonesianHolidaysTest::line))
        .containsExactlyInAnyOrderElementsOf(tableLines())
        .hasSizeGreaterThanOrEqualTo(172);
  }

  @Test
  void aHolidayNamesItsDecree() {
    assertThat(standard.on(LocalDate.parse("2025-08-18")))
        .containsExactly(
            Holiday.builder()
                .date(LocalDate.parse("2025-08-18"))
                .kind(Holiday.Kind.JOINT_LEAVE)
                .indonesianName("Cuti Bersama Proklamasi Kemerdekaan")
                .englishName("Joint leave: Independence Day")
                .decree(
                    "SKB 933/2025; 1/2025; 3/2025 (2025-08-07) amending 1017/2024; 2/2024; 2/2024"
                        + " (2024-10-14) | ASN: Keppres for this added day not seen")
                .build());
  }

  @Test
  void aNameWithCommasIsReadWhole() {
    assertThat(standard.on(LocalDate.parse("2024-11-27")))
        .extracting(Holiday::indonesianName)
        .containsExactly(
            "Hari Pemungutan Suara Pemilihan Gubernur, Bupati, dan Wali Kota Tahun 2024");
  }

  @Test
  void twoHolidaysMayFallOnOneDate() {
    assertThat(standard.on(LocalDate.parse("2021-05-13")))
        .extracting(Holiday::englishName)
        .containsExactly("Eid al-Fitr, first day", "Ascension of Jesus Christ");
  }

  @Test
  void anOrdinaryDayHasNoHoliday() {
    assertThat(standard.on(LocalDate.parse("2026-03-17"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {2020, 2028})
  void aYearWithoutADecreeIsRefused(int year) {
    IndonesianHolidays standard = Decrees.UNTIL_2027;

    assertThatExceptionOfType(YearNotCoveredException.class)
        .isThrownBy(() -> standard.in(year))
        .withMessage(
            "the holidays of "
                + year
                + " are not known; decrees are known for"
                + " 2021, 2022, 2023, 2024, 2025, 2026, 2027")
        .satisfies(refusal -> assertThat(refusal.year()).isEqualTo(year))
        .satisfies(
            refusal ->
                assertThat(refusal.yearsCovered())
                    .containsExactlyElementsOf(standard.yearsCovered()));
    assertThatExceptionOfType(YearNotCoveredException.class)
        .isThrownBy(() -> standard.on(LocalDate.of(year, 6, 1)));
    assertThatExceptionOfType(YearNotCoveredException.class)
        .isThrownBy(() -> standard.with(local(LocalDate.of(year, 6, 1))));
    assertThatExceptionOfType(YearNotCoveredException.class)
        .isThrownBy(() -> standard.without(LocalDate.of(year, 6, 1)));
  }

  @Test
  void anAddedDayIsInTheNewValueOnly() {
    Holiday day = local(LocalDate.parse("2026-06-22"));

    IndonesianHolidays changed = standard.with(day);

    assertThat(changed.on(day.date())).containsExactly(day);
    assertThat(changed.in(2025)).isEqualTo(standard.in(2025));
    assertThat(changed).isNotEqualTo(standard).isNotEqualTo(day);
    assertThat(standard.on(day.date())).isEmpty();
  }

  @Test
  void aDayIsNotAddedTwice() {
    Holiday day = local(LocalDate.parse("2026-06-22"));

    assertThat(standard.with(day).with(day)).isEqualTo(standard.with(day));
  }

  @Test
  void theOrderOfAddingDoesNotMatter() {
    Holiday one = local(LocalDate.parse("2026-06-22"));
    Holiday other = one.toBuilder().indonesianName("HUT Perusahaan").build();

    assertThat(standard.with(one).with(other))
        .isEqualTo(standard.with(other).with(one))
        .hasSameHashCodeAs(standard.with(other).with(one));
  }

  @Test
  void aLaterDecreeMovesADay() {
    LocalDate decreed = LocalDate.parse("2027-05-17");
    Holiday moved =
        standard.on(decreed).get(0).toBuilder().date(LocalDate.parse("2027-05-16")).build();

    IndonesianHolidays changed = standard.without(decreed).with(moved);

    assertThat(changed.on(decreed)).isEmpty();
    assertThat(changed.on(moved.date())).containsExactly(moved);
    assertThat(changed.in(2027)).hasSameSizeAs(standard.in(2027));
  }

  @Test
  void removingFromADateWithoutAHolidayChangesNothing() {
    assertThat(standard.without(LocalDate.parse("2026-03-17"))).isEqualTo(standard);
  }

  @Test
  void aFurtherYearIsCoveredOnceAdded() {
    Holiday last = local(LocalDate.parse("2028-12-25"));
    Holiday first = local(LocalDate.parse("2028-01-01"));

    IndonesianHolidays standard = Decrees.UNTIL_2027;
    IndonesianHolidays changed = standard.withYear(2028, List.of(last, first));

    assertThat(changed.in(2028)).containsExactly(first, last);
    assertThat(changed.yearsCovered()).startsWith(2021).endsWith(2028);
    assertThat(standard.yearsCovered()).doesNotContain(2028);
  }

  @Test
  void aYearThatIsKnownIsReplacedAsAWhole() {
    Holiday only = local(LocalDate.parse("2027-01-01"));

    assertThat(standard.withYear(2027, List.of(only)).in(2027)).containsExactly(only);
  }

  @ParameterizedTest
  @ValueSource(ints = {1900, 2999})
  void theYearsAtTheEndsOfTheRangeMayBeAdded(int year) {
    Holiday day = local(LocalDate.of(year, 1, 1));

    assertThat(standard.withYear(year, List.of(day)).in(year)).containsExactly(day);
  }

  @ParameterizedTest
  @ValueSource(ints = {1899, 3000})
  void anAbsurdYearIsRefused(int year) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> standard.withYear(year, List.of(local(LocalDate.of(year, 1, 1)))))
        .withMessage("year is " + year + "; it must be 1900 to 2999");
  }

  @Test
  void aYearWithoutAnyDayIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> standard.withYear(2028, List.of()))
        .withMessage("days is empty; all holidays of 2028 are required");
  }

  @Test
  void aDayOfAnotherYearIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> standard.withYear(2028, List.of(local(LocalDate.parse("2029-01-01")))))
        .withMessage("days contains 2029-01-01; only days of 2028 are allowed");
  }

  @Test
  void nobodyCanChangeWhatIsHandedOut() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> standard.in(2026).clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> standard.yearsCovered().clear());
  }

  @Test
  void theTextFormNamesTheYears() {
    assertThat(standard.through(2023)).hasToString("IndonesianHolidays[2021, 2022, 2023]");
  }

  @Test
  void serializationKeepsTheValue() throws Exception {
    IndonesianHolidays changed = standard.with(local(LocalDate.parse("2026-06-22")));
    assertThat(Serialization.copy(standard)).isSameAs(standard);
    assertThat(Serialization.copy(changed)).isEqualTo(changed);
    assertThat(Serialization.copy(standard.through(2023))).isEqualTo(standard.through(2023));
  }

  private static Holiday local(LocalDate date) {
    return Holiday.builder()
        .date(date)
        .kind(Holiday.Kind.LOCAL)
        .indonesianName("HUT Kota Jakarta")
        .englishName("Jakarta Day")
        .decree("Keputusan Gubernur")
        .build();
  }

  private List<Holiday> ofKind(int year, Holiday.Kind kind) {
    return standard.in(year).stream().filter(day -> day.kind() == kind).toList();
  }

  private Stream<Holiday> all() {
    return standard.yearsCovered().stream().flatMap(year -> standard.in(year).stream());
  }

  private static List<String> tableLines() throws IOException {
    try (InputStream table = Holiday.class.getResourceAsStream("holidays.csv")) {
      return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .toList();
    }
  }

  private static String line(Holiday day) {
    String kind = day.kind() == Holiday.Kind.NATIONAL ? "national" : "joint_leave";
    return Stream.of(
            day.date().toString(), kind, day.indonesianName(), day.englishName(), day.decree())
        .map(field -> field.contains(",") ? '"' + field + '"' : field)
        .reduce((left, right) -> left + "," + right)
        .orElseThrow();
  }
}
