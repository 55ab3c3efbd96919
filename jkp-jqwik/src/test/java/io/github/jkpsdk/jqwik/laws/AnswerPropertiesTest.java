package io.github.jkpsdk.jqwik.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Answer.LostMonth;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.PaymentEvent;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.jqwik.JkpArbitraries;
import io.github.jkpsdk.money.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of one answer: no part contradicts another. */
class AnswerPropertiesTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 2, 2);

  @Provide
  Arbitrary<Tried> claims() {
    return Tried.any();
  }

  @Provide
  Arbitrary<Claim> anyClaims() {
    return JkpArbitraries.claims().withAnyEvents();
  }

  @Provide
  Arbitrary<JkpCase> cases() {
    return JkpArbitraries.cases().withAnyFacts();
  }

  @Provide
  Arbitrary<Interpretations> readings() {
    return JkpArbitraries.interpretations();
  }

  private static LocalDate day(Claim claim, int days) {
    LocalDate day = claim.facts().termination().date().plusDays(days);
    return day.isBefore(FIRST_DAY) ? FIRST_DAY : day;
  }

  private static Answer answer(Tried random, int days) {
    return random.jkp().answer(random.claim(), day(random.claim(), days));
  }

  @Property(tries = 300)
  void theAnswerOfACaseIsThatOfItsClaimAndItsPartsAreTheSingleAnswers(
      @ForAll("cases") JkpCase facts) {
    Jkp jkp = Jkp.standard();
    Answer answer = jkp.answer(facts);

    assertThat(answer).isEqualTo(jkp.answer(jkp.claim(facts)));
    assertThat(answer).isEqualTo(jkp.answer(facts, answer.asOf()));
    assertThat(answer.benefit()).isEqualTo(jkp.projectedBenefit(facts));
    assertThat(answer.deadlines()).isEqualTo(jkp.deadlines(facts));
    assertThat(answer.liabilities()).isEqualTo(jkp.liabilities(facts));
    assertThat(jkp.assess(facts)).isEqualTo(jkp.assess(facts, answer.asOf()));
  }

  @Property(tries = 300)
  void soItIsOnAnyDayAndInAnyReading(
      @ForAll("cases") JkpCase facts,
      @ForAll("readings") Interpretations readings,
      @ForAll @IntRange(min = -30, max = 400) int days) {
    Jkp jkp = Jkp.builder().interpretations(readings).build();
    LocalDate asOf = day(Claim.of(facts), days);
    Answer answer = jkp.answer(facts, asOf);

    assertThat(answer).isEqualTo(jkp.answer(jkp.claim(facts), asOf));
    assertThat(answer.verdict()).isEqualTo(jkp.assess(facts, answer.verdict().asOf()));
    assertThat(answer.benefit()).isEqualTo(jkp.projectedBenefit(facts, asOf));
    assertThat(answer.deadlines()).isEqualTo(jkp.deadlines(facts, asOf));
    assertThat(answer.liabilities()).isEqualTo(jkp.liabilities(facts, asOf));
  }

  @Property(tries = 300)
  void takingAwayEveryLaterFactChangesNothing(
      @ForAll("anyClaims") Claim claim, @ForAll @IntRange(min = -30, max = 400) int days) {
    LocalDate day = day(claim, days);
    List<ClaimEvent> past =
        claim.events().stream().filter(event -> !event.on().isAfter(day)).toList();
    Claim known = Claim.of(claim.facts().knownOn(day), past);

    assertThat(Jkp.standard().answer(known, day)).isEqualTo(Jkp.standard().answer(claim, day));
  }

  @Property(tries = 500)
  void theMoneyOfTheMonthsIsSharedOut(
      @ForAll("claims") Tried random, @ForAll @IntRange(min = -5, max = 400) int days) {
    assertShared(answer(random, days), random.claim());
  }

  @Property(tries = 300)
  void soItIsWhateverElseIsKnownOnceTheWageIs(
      @ForAll("anyClaims") Claim claim, @ForAll @IntRange(min = -30, max = 400) int days) {
    if (claim.facts().employment().reportedWage().isPresent()) {
      assertShared(Jkp.standard().answer(claim, day(claim, days)), claim);
    }
  }

  private static void assertShared(Answer answer, Claim claim) {
    Stream<Rupiah> sums =
        Stream.of(answer.paid(), answer.outstanding(), answer.doubtful(), answer.ended())
            .map(Optional::orElseThrow);
    Stream<Rupiah> lost = answer.lost().stream().map(month -> month.amount().orElseThrow());
    Rupiah shared = sum(Stream.concat(sums, lost));
    Rupiah due = sum(answer.months().stream().map(month -> month.amount().orElseThrow()));
    Rupiah above = answer.overpaid().orElse(Rupiah.ZERO);
    Rupiah takenBack =
        sum(answer.months().stream().map(AnswerPropertiesTest::takenBackOfWhatWasDue));

    assertSame(shared.plus(takenBack), due.plus(above), answer);
    if (claim.events().stream().noneMatch(PaymentEvent.Recovered.class::isInstance)) {
      assertSame(takenBack, Rupiah.ZERO, answer);
    }
  }

  /** A payment may differ from the amount due by less than Rp1. */
  private static void assertSame(Rupiah one, Rupiah other, Answer answer) {
    long paid = answer.months().stream().filter(month -> month.paidOn().isPresent()).count();

    if (paid == 0) {
      assertThat(one).isEqualTo(other);
    } else {
      assertThat(one.minus(other).toBigDecimal().abs()).isLessThan(BigDecimal.valueOf(paid));
    }
  }

  @Property(tries = 300)
  void whatIsMissedIsLost(
      @ForAll("claims") Tried random, @ForAll @IntRange(min = -5, max = 400) int days) {
    Answer answer = answer(random, days);

    assertThat(answer.lost())
        .extracting(LostMonth::month)
        .containsExactlyElementsOf(
            answer.months().stream()
                .filter(month -> month.status() == BenefitMonth.Status.MISSED)
                .map(BenefitMonth::month)
                .toList());
  }

  private static Rupiah sum(Stream<Rupiah> amounts) {
    return amounts.reduce(Rupiah.ZERO, Rupiah::plus);
  }

  /** Money that came back as not due opens no shortfall: it is apart from what is shared out. */
  private static Rupiah takenBackOfWhatWasDue(BenefitMonth month) {
    if (month.status() != BenefitMonth.Status.PAID) {
      return Rupiah.ZERO;
    }
    Rupiah missing = month.amount().orElseThrow().minus(month.paidAmount().orElseThrow());
    Rupiah takenBack = missing.minus(month.shortfall().orElse(Rupiah.ZERO));
    return takenBack.compareTo(Rupiah.ZERO) > 0 ? takenBack : Rupiah.ZERO;
  }

  @Property(tries = 300)
  void theStandingAgreesWithMonthsAndMoney(
      @ForAll("claims") Tried random, @ForAll @IntRange(min = -5, max = 400) int days) {
    Answer answer = answer(random, days);
    Standing standing = answer.standing();
    Rupiah open = answer.outstanding().orElseThrow().plus(answer.doubtful().orElseThrow());

    switch (standing.state()) {
      case COMPLETED -> assertThat(open).isEqualTo(Rupiah.ZERO);
      case REJECTED -> {
        BenefitMonth month = answer.months().get(standing.month().orElseThrow() - 1);
        assertThat(month.status()).isEqualTo(BenefitMonth.Status.REJECTED);
        assertThat(standing.note()).isEqualTo(month.note());
        assertThat(standing.until()).isPresent();
      }
      case RUNNING -> assertThat(open).isNotEqualTo(Rupiah.ZERO);
      case ENDED -> assertThat(answer.next()).noneMatch(step -> step.step().isFiling());
      case NOT_ENTITLED -> assertThat(answer.months().get(0).paidOn()).isEmpty();
      case NOT_FILED, NOT_YET_ENTITLED, UNDECIDED -> {
        assertThat(answer.months().get(0).status())
            .isIn(BenefitMonth.Status.NOT_OPEN, BenefitMonth.Status.OPEN);
        assertThat(standing.until()).isPresent();
      }
    }
  }
}
