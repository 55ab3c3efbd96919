package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.jqwik.JkpArbitraries;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.ConditionInForce;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Grounds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** What was written is read as the same value, and equal values are written as equal texts. */
class RoundTripPropertiesTest {

  @Provide
  Arbitrary<JkpCase> cases() {
    return JkpArbitraries.cases().withAnyFacts();
  }

  @Provide
  Arbitrary<Claim> claims() {
    return JkpArbitraries.claims().withAnyEvents();
  }

  @Provide
  Arbitrary<ClaimEvent> events() {
    return JkpArbitraries.events(LocalDate.of(2026, 6, 15));
  }

  @Provide
  Arbitrary<ContributionHistory> histories() {
    return JkpArbitraries.of(ContributionHistory.class);
  }

  @Provide
  Arbitrary<Interpretations> interpretations() {
    return JkpArbitraries.interpretations();
  }

  @Provide
  Arbitrary<Finding> findings() {
    Arbitrary<LegalCitation> citations =
        Arbitraries.of("PP 6/2025 Pasal 19 ayat (3)", "PP 37/2021 Pasal 40 huruf a", "PP 6/2025")
            .map(LegalCitation::parse);
    Arbitrary<ConditionInForce> rules =
        Combinators.combine(
                Arbitraries.of(Condition.class),
                Arbitraries.of(Basis.class),
                citations.list().ofMaxSize(3),
                JkpArbitraries.of(Interpretation.class).list().ofMaxSize(3))
            .as(ConditionInForce::new);
    Arbitrary<Grounds> grounds =
        Combinators.combine(
                facts().list().ofMaxSize(6).uniqueElements(Fact::name),
                Arbitraries.strings().alpha().list().ofMaxSize(3))
            .as(Grounds.Stated::new);
    return Combinators.combine(rules, Arbitraries.of(Outcome.class), grounds).as(Finding::of);
  }

  private static Arbitrary<Fact> facts() {
    Arbitrary<String> names = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(20);
    Arbitrary<LocalDate> days =
        Arbitraries.integers().between(0, 3_652_000).map(LocalDate.of(0, 1, 1)::plusDays);
    return names.flatMap(
        name ->
            Arbitraries.oneOf(
                Arbitraries.longs().map(count -> Fact.of(name, count)),
                days.map(day -> Fact.of(name, day)),
                days.map(day -> Fact.of(name, YearMonth.from(day))),
                Arbitraries.of(true, false).map(flag -> Fact.of(name, flag)),
                Arbitraries.of(Condition.class).map(term -> Fact.of(name, term)),
                Arbitraries.of(Condition.class).list().map(terms -> Fact.of(name, terms))));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void ofCases(@ForAll("cases") JkpCase facts) {
    assertSame(facts, JkpCase.class);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void ofAnswers(@ForAll("cases") JkpCase facts, @ForAll("interpretations") Interpretations read) {
    Jkp jkp = Jkp.builder().interpretations(read).build();

    assertSame(jkp.answer(facts), Answer.class);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void ofEvents(@ForAll("events") ClaimEvent event) {
    assertSame(event, ClaimEvent.class);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void ofClaims(@ForAll("claims") Claim claim) {
    ClaimFile file = ClaimFile.of(claim);

    assertSame(file, ClaimFile.class);
    assertSame(Jkp.standard().answer(claim, file.dayOfAnswer()), Answer.class);
    assertThat(file.claim()).isEqualTo(claim);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void ofFindings(@ForAll("findings") Finding finding) {
    assertSame(finding, Finding.class);
  }

  @Property(tries = 200)
  void ofContributions(@ForAll("histories") ContributionHistory history) {
    assertSame(history, ContributionHistory.class);
  }

  @Property(tries = 200)
  void ofInterpretations(@ForAll("interpretations") Interpretations interpretations) {
    assertSame(interpretations, Interpretations.class);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void ofRulebooks(
      @ForAll @IntRange(max = 1_200) int months,
      @ForAll @BigRange(min = "0", max = "1") @Scale(10) BigDecimal rate,
      @ForAll boolean flag) {
    LocalDate day = LocalDate.of(2021, 2, 2);
    LegalCitation citation = LegalCitation.parse("RPP 1/2027 Pasal 1");
    Rulebook standard = Rulebook.standard();
    assertSame(
        standard.toBuilder()
            .monthsToClaim(Dated.since(day, months, citation))
            .contributionLaw(
                standard.contributionLaw().toBuilder()
                    .rate(Dated.since(day, rate, citation))
                    .build())
            .rulingAsCopy(standard.rulingAsCopy().then(LocalDate.of(2027, 1, 1), flag, citation))
            .build(),
        Rulebook.class);
  }

  @Property(tries = 200)
  void ofAmounts(@ForAll long sen) {
    assertSame(Rupiah.ofSen(sen % Rupiah.MAXIMUM_SEN), Rupiah.class);
  }

  private static <T> void assertSame(T value, Class<T> type) {
    String json = JkpJson.write(value);
    T read = JkpJson.read(json, type);

    assertThat(read).isEqualTo(value);
    assertThat(JkpJson.write(read)).isEqualTo(json);
    assertThat(JkpJson.read(JkpJson.writePretty(value), type)).isEqualTo(value);
    assertThat(JkpJackson3Module.strictMapper().writeValueAsString(value)).isEqualTo(json);
  }
}
