package io.github.jkpsdk.programme;

import static org.assertj.core.api.Assertions.assertThat;

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

  private static final Termination UNKNOWN =
      Termination.builder().date(LocalDate.of(2026, 6, 15)).build();

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
    assertThat(ProgrammeClaim.JHT_TERMINATION.channels()).contains(List.of(Channel.values()));
    assertThat(ProgrammeClaim.JP_RETIREMENT_AGE.channels())
        .contains(List.of(Channel.ONLINE, Channel.BRANCH_OFFICE));
    assertThat(ProgrammeClaim.JKM_DEATH.channels()).isEmpty();
  }

  @Test
  void onlyThePapersOfTheDeathInsuranceAreListed() {
    assertThat(ProgrammeClaim.values())
        .filteredOn(claim -> claim.papers().isPresent())
        .containsExactly(ProgrammeClaim.JKM_DEATH);
    assertThat(ProgrammeClaim.JKM_DEATH.papers().orElseThrow())
        .hasSize(8)
        .contains(Paper.HEIR_STATEMENT, Paper.MARRIAGE_BOOK);
  }

  @Test
  void theCatalogueHasTwelveReasonsToClaimTheSavings() {
    assertThat(ProgrammeClaim.values())
        .filteredOn(claim -> claim.programme() == Programme.JHT)
        .hasSize(12);
  }

  private static List<ProgrammeClaim> claimsAfter(TerminationCause cause) {
    return ProgrammeClaim.forTermination(UNKNOWN.toBuilder().cause(cause).build()).orElseThrow();
  }

  private static String names(List<ProgrammeClaim> claims) {
    return claims.stream().map(Enum::name).collect(Collectors.joining(" "));
  }
}
