package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.PersonEvent;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.Rounding;
import io.github.jkpsdk.jqwik.JkpArbitraries;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.participant.Nik;
import io.github.jkpsdk.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A stored answer is proven to come from its facts and its law, or it is told what differs. */
class ReproductionTest {

  private static final LocalDate ASKED = LocalDate.of(2026, 7, 21);
  private static final Claim CLAIM =
      JkpJson.readClaim(
              "{\"case\":%s,\"events\":%s}".formatted(Samples.CASE_WITHOUT_MONTHS, Samples.EVENTS))
          .claim();
  private static final Answer STORED = stored(Jkp.standard(), CLAIM);

  /** The answer as it is read after it was written. */
  private static Answer stored(Jkp jkp, Claim claim) {
    Answer answer =
        jkp.answer(claim, ASKED).toBuilder().factsDigest(JkpJson.factsDigest(claim, ASKED)).build();
    return JkpJson.read(JkpJson.write(answer), Answer.class);
  }

  private static Claim changed(UnaryOperator<JkpCase.Builder> change) {
    return Claim.of(change.apply(CLAIM.facts().toBuilder()).build(), CLAIM.events());
  }

  private static List<String> differing(Claim claim) {
    return JkpJson.reproduces(STORED, claim).differing();
  }

  @Test
  void theFactsItCameFromGiveItAgain() {
    assertThat(STORED.factsDigest()).isPresent();
    assertThat(JkpJson.reproduces(STORED, CLAIM).isSame()).isTrue();
    assertThat(differing(CLAIM)).isEmpty();
  }

  @Test
  void aCaseGivesItsAnswerAgain() {
    JkpCase facts = JkpJson.readCase(Samples.CASE);
    Answer answer = Jkp.standard().answer(facts);

    assertThat(JkpJson.reproduces(answer, facts).isSame()).isTrue();
    assertThat(JkpJson.reproduces(answer, facts.toBuilder().otherJobs(1).build()).isSame())
        .isFalse();
  }

  @Test
  void aChangedFactIsToldWithWhatItChanges() {
    Claim earnsLess =
        changed(
            facts ->
                facts.employment(
                    CLAIM.facts().employment().toBuilder()
                        .reportedWage(Rupiah.of(4_000_000))
                        .build()));

    assertThat(differing(earnsLess))
        .startsWith("factsDigest")
        .contains("benefit.countedWage.amount", "months", "outstanding.amount")
        .doesNotContain("standing.state", "verdict.receipt.rulebookDigest");
  }

  /** A month that lies before those that count. */
  @Test
  void aFactThatChangesNothingElseIsTold() {
    Claim paidLonger =
        changed(
            facts ->
                facts.contributions(
                    CLAIM.facts().contributions().orElseThrow().toBuilder()
                        .add(YearMonth.of(2021, 5))
                        .build()));

    assertThat(differing(paidLonger)).containsExactly("factsDigest");
  }

  @Test
  void aChangedEventIsTold() {
    List<ClaimEvent> events = new ArrayList<>(CLAIM.events());
    events.removeIf(event -> event.getClass().getSimpleName().equals("ConfirmationSigned"));
    Claim without = Claim.of(CLAIM.facts(), events);

    assertThat(events).hasSizeLessThan(CLAIM.events().size());
    assertThat(differing(without)).startsWith("factsDigest");
  }

  @Test
  void whatHappensLaterDecidedNothing() {
    List<ClaimEvent> events =
        new ArrayList<>(CLAIM.events().stream().filter(one -> !one.on().isAfter(ASKED)).toList());
    events.add(new PersonEvent.Died(ASKED.plusDays(1)));

    assertThat(differing(Claim.of(CLAIM.facts(), events))).isEmpty();
    events.set(events.size() - 1, new PersonEvent.Died(ASKED));
    assertThat(differing(Claim.of(CLAIM.facts(), events)))
        .startsWith("factsDigest")
        .contains("standing.state");
  }

  @Test
  void aNameOrAnIdentityNumberDecidesNothing() {
    JkpCase facts = CLAIM.facts();
    Claim ofSomebodyElse =
        changed(
            other ->
                other
                    .participant(
                        facts.participant().toBuilder()
                            .name("Somebody Else")
                            .nik(new Nik("3299994609979002"))
                            .build())
                    .employment(
                        facts.employment().toBuilder()
                            .employer(
                                facts.employment().employer().toBuilder().name("PT Lain").build())
                            .build()));

    assertThat(differing(ofSomebodyElse)).isEmpty();
    assertThat(JkpJson.factsDigest(ofSomebodyElse, ASKED))
        .isEqualTo(JkpJson.factsDigest(CLAIM, ASKED));
  }

  @Test
  void anotherRulebookIsTold() {
    Rulebook other =
        Rulebook.standard().toBuilder()
            .checkedOn(Rulebook.standard().checkedOn().plusDays(1))
            .build();
    Rulebook raised = JkpJson.read(RAISED_CEILING, Rulebook.class);

    assertThat(under(Jkp.builder().rulebook(raised).build()))
        .contains("verdict.receipt.rulebookDigest")
        .doesNotContain("factsDigest", "verdict.receipt.sdkVersion");
    assertThat(under(Jkp.builder().rulebook(other).build()))
        .contains("verdict.receipt.rulebookCheckedOn")
        .doesNotContain("factsDigest", "months");
  }

  private static final String RAISED_CEILING =
      """
      {"benefitWageCeiling": [
        {"from": "2021-02-02", "value": {"amount": 5000000, "currency": "IDR"},
         "citations": ["PP 37/2021 Pasal 21 ayat (3)"]},
        {"from": "2026-01-01", "value": {"amount": 4000000, "currency": "IDR"},
         "citations": ["PP 99/2026 Pasal 1 ayat (1)"]}]}
      """;

  private static List<String> under(Jkp jkp) {
    return JkpJson.reproduces(STORED, CLAIM, jkp).differing();
  }

  @Test
  void anotherInterpretationIsToldAndThatOfTheReceiptIsTaken() {
    Jkp down =
        Jkp.builder().interpretations(Interpretations.standard().with(Rounding.DOWN)).build();
    Answer roundedDown = stored(down, CLAIM);

    assertThat(under(down))
        .contains("verdict.receipt.interpretations")
        .doesNotContain("factsDigest");
    assertThat(JkpJson.reproduces(roundedDown, CLAIM).isSame()).isTrue();
    assertThat(JkpJson.reproduces(roundedDown, CLAIM, Jkp.standard()).differing())
        .contains("verdict.receipt.interpretations");
  }

  @Test
  void anotherVersionOfTheLibraryIsTold() {
    String older =
        JkpJson.write(STORED).replaceFirst("\"sdkVersion\":\"[^\"]*\"", "\"sdkVersion\":\"0.0.1\"");

    assertThat(JkpJson.reproduces(JkpJson.read(older, Answer.class), CLAIM).differing())
        .containsExactly("verdict.receipt.sdkVersion");
  }

  @Test
  void aChangedAnswerIsTold() {
    Answer forged = STORED.toBuilder().outstanding(Rupiah.of(99_000_000)).build();

    assertThat(JkpJson.reproduces(forged, CLAIM).differing()).containsExactly("outstanding.amount");
  }

  @Test
  void whatSomebodyAskedForBesideTheAnswerIsAskedAgain() {
    Answer more =
        STORED.toBuilder()
            .remedies(Jkp.standard().remedies(CLAIM, ASKED))
            .interpretationEffects(Jkp.standard().interpretationEffects(CLAIM, ASKED))
            .build();

    assertThat(JkpJson.reproduces(more, CLAIM).isSame()).isTrue();
    assertThat(
            JkpJson.reproduces(more.toBuilder().interpretationEffects(List.of()).build(), CLAIM)
                .differing())
        .containsExactly("interpretationEffects");
  }

  /** Other programs can compute it: the text is that of the claim file, on one line. */
  @Test
  void theDigestIsThatOfThePage() throws IOException {
    Path docs = Path.of("..", "docs");
    ClaimFile file = JkpJson.readClaim(Files.readString(docs.resolve("examples/claim.json")));

    assertThat(Files.readString(docs.resolve("json.md")))
        .contains(JkpJson.factsDigest(file.claim(), file.dayOfAnswer()));
  }

  @Provide
  Arbitrary<Claim> claims() {
    return JkpArbitraries.claims().withAnyEvents();
  }

  @Provide
  Arbitrary<Interpretations> readings() {
    return JkpArbitraries.interpretations();
  }

  @Property(tries = 100)
  void everyAnswerIsReproduced(
      @ForAll("claims") Claim claim, @ForAll("readings") Interpretations readings) {
    LocalDate asOf = claim.latestDay();
    Jkp jkp = Jkp.builder().interpretations(readings).build();
    Answer answer =
        jkp.answer(claim, asOf).toBuilder().factsDigest(JkpJson.factsDigest(claim, asOf)).build();

    assertThat(
            JkpJson.reproduces(JkpJson.read(JkpJson.write(answer), Answer.class), claim)
                .differing())
        .isEmpty();
  }
}
