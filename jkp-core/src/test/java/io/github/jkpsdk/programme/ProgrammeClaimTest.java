package io.github.jkpsdk.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.participant.Programme;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.termination.TerminationCause;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProgrammeClaimTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

  private static final Termination UNKNOWN = Termination.builder().date(TODAY).build();

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/programme-claims.csv", numLinesToSkip = 1)
  void theCauseDecidesWhatElseMayBeClaimed(TerminationCause cause, String claims) {
    assertThat(names(claimsAfter(cause))).isEqualTo(claims);
  }

  @ParameterizedTest
  @EnumSource
  void everyCauseGivesSomethingOfTheSavings(TerminationCause cause) {
    assertThat(claimsAfter(cause))
        .isSorted()
        .extracting(ProgrammeClaim::programme)
        .contains(Programme.JHT);
  }

  @Test
  void anUnknownCauseLeavesItOpen() {
    assertThat(ProgrammeClaim.forTermination(UNKNOWN)).isEmpty();
  }

  @Test
  void theSavingsAreClaimedThroughThreeChannelsAndThePensionThroughTwo() {
    assertThat(route(ProgrammeClaim.JHT_TERMINATION).channels())
        .containsExactly(ProgrammeClaim.Channel.values());
    assertThat(route(ProgrammeClaim.JP_RETIREMENT_AGE).channels())
        .containsExactly(ProgrammeClaim.Channel.ONLINE, ProgrammeClaim.Channel.BRANCH_OFFICE);
    assertThat(route(ProgrammeClaim.JKM_DEATH).channels()).isEmpty();
  }

  @Test
  void onlyThePapersOfTheDeathInsuranceAreListed() {
    assertThat(ProgrammeClaim.values())
        .filteredOn(claim -> !route(claim).papers().isEmpty())
        .containsExactly(ProgrammeClaim.JKM_DEATH);
    assertThat(route(ProgrammeClaim.JKM_DEATH).papers())
        .hasSize(8)
        .contains(ProgrammeClaim.Paper.HEIR_STATEMENT, ProgrammeClaim.Paper.MARRIAGE_BOOK);
  }

  @Test
  void whatTheGuideSaysIsDatedAndCited() {
    assertThat(ProgrammeClaim.values())
        .extracting(claim -> claim.route().versionOn(TODAY).citations().toString())
        .containsOnly("[Panduan Klaim BPJS Ketenagakerjaan]");
    assertThatExceptionOfType(NotInForceException.class)
        .isThrownBy(() -> ProgrammeClaim.JKM_DEATH.route().on(LocalDate.of(2021, 2, 1)));
  }

  @Test
  void theCatalogueHasTwelveReasonsToClaimTheSavings() {
    assertThat(ProgrammeClaim.values())
        .filteredOn(claim -> claim.programme() == Programme.JHT)
        .hasSize(12);
  }

  private static ProgrammeClaim.Route route(ProgrammeClaim claim) {
    return claim.route().on(TODAY);
  }

  private static List<ProgrammeClaim> claimsAfter(TerminationCause cause) {
    return ProgrammeClaim.forTermination(UNKNOWN.toBuilder().cause(cause).build()).orElseThrow();
  }

  private static String names(List<ProgrammeClaim> claims) {
    return claims.stream().map(Enum::name).collect(Collectors.joining(" "));
  }
}
