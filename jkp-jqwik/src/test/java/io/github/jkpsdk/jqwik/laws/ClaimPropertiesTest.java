package io.github.jkpsdk.jqwik.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.ClaimEventRefusedException;
import io.github.jkpsdk.claim.ClaimOnDay;
import io.github.jkpsdk.claim.PaymentEvent;
import io.github.jkpsdk.claim.PersonEvent;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.jqwik.RefusedEvent;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class ClaimPropertiesTest {

  @Provide
  Arbitrary<Tried> claims() {
    return Tried.any();
  }

  @Property(tries = 500)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void theGeneratorReachesWhatTheLawsSpeakOf(@ForAll("claims") Tried random) {
    List<ClaimEvent> events = random.claim().events();
    long paid = events.stream().filter(PaymentEvent.Paid.class::isInstance).count();
    Statistics.label("paid").collect(paid > 0);
    Statistics.label("paid").coverage(share -> share.check(true).percentage(is -> is > 25));
    Statistics.label("paid thrice").collect(paid > 2);
    Statistics.label("paid thrice").coverage(share -> share.check(true).percentage(is -> is > 3));
    Statistics.label("hired")
        .collect(events.stream().anyMatch(PersonEvent.Hired.class::isInstance));
    Statistics.label("hired").coverage(share -> share.check(true).percentage(is -> is > 3));
  }

  private static LocalDate start(Claim claim) {
    return claim.facts().termination().date();
  }

  private static List<BenefitMonth.Status> statuses(Tried random, LocalDate day) {
    return random.on(day).months().stream().map(BenefitMonth::status).toList();
  }

  private static List<BenefitMonth> months(Tried random, Claim claim, LocalDate day) {
    return random.calculator().on(claim, day).months();
  }

  @Property(tries = 300)
  void aReplayGivesAnEqualClaim(
      @ForAll("claims") Tried random, @ForAll @IntRange(max = 400) int days) {
    Claim claim = random.claim();
    Claim again = Claim.of(claim.facts(), claim.events());
    LocalDate day = start(claim).plusDays(days);

    assertThat(again).isEqualTo(claim).hasSameHashCodeAs(claim);
    assertThat(months(random, again, day)).isEqualTo(random.on(day).months());
  }

  @Property(tries = 200)
  void everyPrefixOfAnAcceptedListIsAccepted(@ForAll("claims") Tried random) {
    List<ClaimEvent> events = random.claim().events();
    for (int size = 0; size <= events.size(); size++) {
      assertThat(Claim.of(random.claim().facts(), events.subList(0, size)).events()).hasSize(size);
    }
  }

  @Property(tries = 300)
  void aRefusedEventChangesNothing(@ForAll RefusedEvent refused) {
    Claim claim = refused.claim();
    List<ClaimEvent> before = List.copyOf(claim.events());

    assertThatThrownBy(() -> claim.apply(refused.event()))
        .isInstanceOfSatisfying(
            ClaimEventRefusedException.class, e -> assertThat(e.index()).isEqualTo(before.size()));
    assertThat(claim.events()).isEqualTo(before);
    assertThat(Claim.of(claim.facts(), claim.events())).isEqualTo(claim);
  }

  @Property(tries = 300)
  void theStatusesOnADayDoNotDependOnLaterEvents(
      @ForAll("claims") Tried random, @ForAll @IntRange(max = 300) int days) {
    Claim claim = random.claim();
    LocalDate day = start(claim).plusDays(days);
    Claim past =
        Claim.of(
            claim.facts(),
            claim.events().stream().filter(event -> !event.on().isAfter(day)).toList());

    assertThat(months(random, past, day)).isEqualTo(random.on(day).months());
  }

  @Property(tries = 200)
  void afterWorkNoLaterWindowOpens(@ForAll("claims") Tried random) {
    for (int days = 0; days < 400; days += 3) {
      ClaimOnDay view = random.on(start(random.claim()).plusDays(days));
      if (view.workEndingRightOn().isPresent()) {
        assertThat(view.months().stream().map(BenefitMonth::status))
            .doesNotContain(BenefitMonth.Status.NOT_OPEN, BenefitMonth.Status.OPEN);
      }
    }
  }

  @Property(tries = 200)
  void noWindowClosesBeforeItOpens(
      @ForAll("claims") Tried random, @ForAll @IntRange(max = 400) int days) {
    List<ClaimWindow> windows =
        random.on(start(random.claim()).plusDays(days)).months().stream()
            .flatMap(month -> month.window().stream())
            .toList();
    assertThat(windows)
        .allMatch(
            window -> window.opensOn().filter(opens -> opens.isAfter(window.closesOn())).isEmpty());
  }
}
