package io.github.jkpsdk.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.fixture.CaseFacts;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.Row;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.participant.JobSearchCommitment;
import io.github.jkpsdk.participant.Nik;
import io.github.jkpsdk.participant.Participant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts that cannot be true are an error that names fact, value and what is allowed. */
class ImpossibleFactsTest {

  private static final LocalDate TERMINATED = LocalDate.of(2026, 6, 15);
  private static final LocalDate DAY_BEFORE = TERMINATED.minusDays(1);

  private static final List<Arguments> IMPOSSIBLE =
      List.of(
          refused(
              () ->
                  Participant.builder()
                      .birthDate(LocalDate.of(2021, 3, 2))
                      .registeredOn(LocalDate.of(2021, 3, 1))
                      .build(),
              "participant.birthDate is a later day; it must not be after participant.registeredOn,"
                  + " 2021-03-01"),
          refused(() -> new Nik("329999460997900"), "nik has 15 characters; exactly 16 digits"),
          refused(() -> new Nik("32999946099790011"), "nik has 17 characters; exactly 16 digits"),
          refused(() -> new Nik("329999460997900x"), "only the digits 0 to 9 are allowed"),
          refused(() -> new Nik("٣٢٠٤١١٤٦٠٩٩٧٩٠٠١"), "only the digits 0 to 9 are allowed"),
          refused(
              () -> JobSearchCommitment.builder().build(),
              "commitment is neither signed nor refused; give signedOn, or refused as true"),
          refused(
              () -> JobSearchCommitment.builder().signedOn(TERMINATED).refused(true).build(),
              "commitment is signed and refused; give signedOn, or refused as true"),
          refused(
              () -> Employer.builder().arrearsMonths(-1).build(),
              "employment.employer.arrearsMonths is -1; it must be 0 or more"),
          refused(
              () ->
                  WorkAgreement.builder()
                      .start(LocalDate.of(2026, 1, 2))
                      .end(LocalDate.of(2026, 1, 1))
                      .build(),
              "employment.agreement.end is 2026-01-01; it must not be before"
                  + " employment.agreement.start, 2026-01-02"),
          refused(
              () -> Employment.builder().reportedWage(Rupiah.of(-1)).build(),
              "employment.reportedWage is -Rp1; it must be 0 to Rp1000000000000"),
          refused(
              () -> Employment.builder().actualWage(Rupiah.of(new BigDecimal("-0.01"))).build(),
              "employment.actualWage is -Rp0.01; it must be 0 to Rp1000000000000"),
          refused(
              () -> Employment.builder().reportedWage(dollars()).build(),
              "currency is USD; only IDR is allowed"),
          refused(
              () -> Employment.builder().actualWage(dollars()).build(),
              "currency is USD; only IDR is allowed"),
          refused(
              () -> MonthRecord.builder().month(0).build(), "months.month is 0; it must be 1 to 6"),
          refused(
              () -> MonthRecord.builder().month(7).build(), "months.month is 7; it must be 1 to 6"),
          refused(
              () -> MonthRecord.builder().month(1).paidAmount(dollars()).build(),
              "currency is USD; only IDR is allowed"),
          refused(
              () -> Rupiah.of(new BigDecimal("4250000.005")),
              "amount has a part of a sen; at most two decimals (sen) are allowed"),
          refused(
              () ->
                  Employer.builder()
                      .insolvency(Employer.Insolvency.NONE)
                      .insolventOn(TERMINATED)
                      .build(),
              "employment.employer.insolventOn is 2026-06-15; with insolvency NONE there must be none"),
          refused(() -> facts().id("").build(), "id has 0 characters; 1 to 64 letters, digits"),
          refused(
              () -> facts().id("K 17").build(),
              "id has a character that is not allowed at place 2"),
          refused(
              () -> facts().id("k".repeat(65)).build(), "id has 65 characters; 1 to 64 letters"),
          refused(() -> facts().id("3299994609979001").build(), "id has 16 digits in a row"),
          refused(() -> facts().id("NIK-3299994609979001.b").build(), "id has 16 digits in a row"),
          refused(() -> facts().id("3299.9946-0997_9001").build(), "id has 16 digits in a row"),
          refused(() -> facts().id("3299994609979001-1").build(), "id has 16 digits in a row"),
          refused(() -> facts().otherJobs(-1).build(), "otherJobs is -1; it must be 0 or more"),
          refused(
              () -> ContributionHistory.builder().add(YearMonth.of(2026, 2), YearMonth.of(2026, 1)),
              "contributions.to is 2026-01; it must not be before contributions.from, 2026-02"),
          refused(
              () -> ContributionHistory.builder().add(YearMonth.of(1899, 12)),
              "contributions.month is 1899-12; it must be 1900-01 to 2999-12"),
          refused(
              () -> ContributionHistory.builder().add(YearMonth.of(3000, 1)),
              "contributions.month is 3000-01; it must be 1900-01 to 2999-12"));

  static Stream<Arguments> anImpossibleFactIsRefused() {
    return IMPOSSIBLE.stream();
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource
  void anImpossibleFactIsRefused(ThrowingCallable maker, String message) {
    assertThatIllegalArgumentException().isThrownBy(maker).withMessageContaining(message);
  }

  private static final List<Arguments> POSSIBLE =
      List.of(
          allowed(
              "born on the day of registration",
              () ->
                  Participant.builder()
                      .birthDate(LocalDate.of(2021, 3, 1))
                      .registeredOn(LocalDate.of(2021, 3, 1))
                      .build()),
          allowed(
              "an agreement of one day",
              () -> WorkAgreement.builder().start(TERMINATED).end(TERMINATED).build()),
          allowed(
              "a wage of nothing", () -> Employment.builder().reportedWage(Rupiah.ZERO).build()),
          allowed("a short id", () -> facts().id("7").build()),
          allowed("a long id", () -> facts().id("Kasus_2026.-" + "7".repeat(52)).build()),
          allowed("fifteen digits", () -> facts().id("329999460997900").build()),
          allowed("seventeen digits", () -> facts().id("32999946099790011").build()),
          allowed(
              "a wage with sen",
              () ->
                  Employment.builder()
                      .reportedWage(Rupiah.of(new BigDecimal("4250000.01")))
                      .build()),
          allowed(
              "the day of an insolvency of a kind that is not known",
              () -> Employer.builder().insolventOn(TERMINATED).build()),
          allowed(
              "the earliest and the latest month",
              () ->
                  ContributionHistory.builder()
                      .add(ContributionHistory.EARLIEST)
                      .add(ContributionHistory.LATEST)
                      .build()),
          allowed("sixteen digits", () -> new Nik("3299994609979001")));

  static Stream<Arguments> theLastPossibleFactIsAllowed() {
    return POSSIBLE.stream();
  }

  static Stream<Row> factsThatContradictEachOther() {
    return Row.table("cases/impossible-facts.csv");
  }

  @ParameterizedTest
  @MethodSource
  void factsThatContradictEachOther(Row row) {
    if (row.has("=refused")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CaseFacts.of(row))
          .satisfies(e -> assertThat(e.getMessage()).startsWith(row.cell("=refused")));
    } else {
      assertThatCode(() -> CaseFacts.of(row)).doesNotThrowAnyException();
    }
  }

  @Test
  void aRefusedIdIsNotRepeated() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> facts().id("3299994609979001").build())
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("3299"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void theLastPossibleFactIsAllowed(String name, Executable maker) {
    assertThatCode(maker::execute).as(name).doesNotThrowAnyException();
  }

  @Test
  void aRefusedIdentityNumberIsNotRepeated() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Nik("32999946099790"))
        .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("3299"));
  }

  private static JkpCase.Builder facts() {
    return Cases.unknown(TERMINATED).toBuilder();
  }

  private static MonetaryAmount dollars() {
    return Monetary.getDefaultAmountFactory().setCurrency("USD").setNumber(4000).create();
  }

  private static Arguments refused(ThrowingCallable maker, String message) {
    return Arguments.of(maker, message);
  }

  private static Arguments allowed(String name, Executable maker) {
    return Arguments.of(name, maker);
  }

  @Test
  void whereSeveralFactsAreWrongTheFirstSuppressesOneForEachOther() {
    JkpCase.Builder facts =
        Cases.unknown(LocalDate.of(2022, 1, 15)).toBuilder()
            .filedOn(LocalDate.of(2022, 1, 10))
            .diedOn(LocalDate.of(2022, 1, 11))
            .otherJobs(-1);

    assertThatIllegalArgumentException()
        .isThrownBy(facts::build)
        .withMessageStartingWith("filedOn is 2022-01-10; it must not be before termination.date")
        .satisfies(
            refused ->
                assertThat(refused.getSuppressed())
                    .extracting(Throwable::getMessage)
                    .containsExactly(
                        "diedOn is 2022-01-11; it must not be before termination.date, 2022-01-15",
                        "otherJobs is -1; it must be 0 or more"));
  }
}
