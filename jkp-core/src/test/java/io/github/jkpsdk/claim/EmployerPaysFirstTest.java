package io.github.jkpsdk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.NextStep;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.Changes;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.participant.JobSearchCommitment;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is named to pay an instalment; articles 39(1) and 39(3). */
class EmployerPaysFirstTest {

  private static final LocalDate TERMINATED = LocalDate.of(2026, 6, 15);
  private static final LocalDate FILED = LocalDate.of(2026, 6, 22);
  private static final LocalDate ASKED = LocalDate.of(2026, 6, 23);

  private final Jkp jkp = Jkp.standard();

  @ParameterizedTest
  @CsvSource({"3, BPJS_KETENAGAKERJAAN, 2026-06-25", "4, EMPLOYER,"})
  void the_payment_step_names_who_pays_first(int arrears, Duty.Holder holder, LocalDate dueOn) {
    NextStep payment =
        claim(arrears).next().stream()
            .filter(step -> step.step() == NextStep.Kind.PAY_INSTALMENT)
            .findFirst()
            .orElseThrow();

    assertThat(payment.holder()).isEqualTo(holder);
    assertThat(payment.dueOn().orElse(null)).isEqualTo(dueOn);
  }

  @Test
  void the_step_of_an_employer_cites_the_article_that_makes_it_pay() {
    assertThat(claim(4).next())
        .filteredOn(step -> step.holder() == Duty.Holder.EMPLOYER && step.month().isPresent())
        .flatExtracting(NextStep::citations)
        .containsExactly(LegalCitation.parse("PP 6/2025 Pasal 39 ayat (3)"));
  }

  @ParameterizedTest
  @CsvSource({"3, true", "4, false"})
  void the_agency_has_a_deadline_only_where_it_pays(int arrears, boolean expected) {
    List<Deadline> ofClaim = claim(arrears).deadlines();
    List<Deadline> ofCase = jkp.deadlines(facts(arrears).toBuilder().filedOn(FILED).build(), ASKED);

    assertThat(ofClaim.stream().anyMatch(EmployerPaysFirstTest::isPayment)).isEqualTo(expected);
    assertThat(ofCase.stream().anyMatch(EmployerPaysFirstTest::isPayment)).isEqualTo(expected);
  }

  private static boolean isPayment(Deadline deadline) {
    return deadline.duty() == Duty.PAY_INSTALMENT && deadline.dueOn().isPresent();
  }

  private Answer claim(int arrears) {
    return jkp.answer(jkp.claim(facts(arrears), List.of(new FilingEvent.Filed(FILED, 1))), ASKED);
  }

  private static JkpCase facts(int arrears) {
    JkpCase entitled = Cases.eligible(TERMINATED);
    Employment job = entitled.employment();
    Employer employer = job.employer().toBuilder().arrearsMonths(arrears).build();
    return entitled.toBuilder().employment(job.toBuilder().employer(employer).build()).build();
  }

  @Test
  void an_employer_owes_also_while_the_right_is_undecided_and_nothing_to_who_has_none() {
    JkpCase undecided = facts(4).toBuilder().commitment(Optional.empty()).build();
    JkpCase refused =
        facts(4).toBuilder()
            .commitment(JobSearchCommitment.builder().refused(true).build())
            .build();

    assertThat(payments(undecided)).isEqualTo(1);
    assertThat(payments(refused)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-09, EMPLOYER, 2026-06-22, , true",
    "2026-07-10, BPJS_KETENAGAKERJAAN, 2026-07-10, 2026-07-15, false"
  })
  void one_payer_for_what_is_unpaid_on_the_day_of_asking(
      LocalDate asOf, Duty.Holder holder, LocalDate since, LocalDate dueOn, boolean isOwed) {
    Answer answer = jkp.answer(filed(insolventOn(LocalDate.of(2026, 7, 10))), asOf);

    assertThat(answer.deadlines())
        .filteredOn(deadline -> deadline.duty() == Duty.PAY_INSTALMENT)
        .singleElement()
        .satisfies(
            payment -> {
              assertThat(payment.holder()).isEqualTo(holder);
              assertThat(payment.opensOn()).contains(since);
              assertThat(payment.dueOn()).isEqualTo(Optional.ofNullable(dueOn));
            });
    assertThat(answer.verdict().payer().orElseThrow().name()).isEqualTo(holder.name());
    assertThat(answer.liabilities()).hasSize(isOwed ? 1 : 0);
  }

  @Test
  void a_paid_month_keeps_the_payer_of_its_day_and_the_others_have_that_of_the_day_of_asking() {
    Claim paid =
        jkp.claim(
            insolventOn(LocalDate.of(2026, 7, 10)),
            List.of(
                new FilingEvent.Filed(FILED, 1),
                new PaymentEvent.Paid(
                    ASKED, 1, Rupiah.of(2_400_000), PaymentEvent.PaidBy.EMPLOYER)));

    assertThat(jkp.answer(paid, LocalDate.of(2026, 7, 9)).liabilities()).hasSize(1);
    Answer later = jkp.answer(paid, LocalDate.of(2026, 7, 10));
    assertThat(later.liabilities()).as("the agency pays the other months").isEmpty();
    assertThat(Explanation.of(later, Locale.ENGLISH).verdict().payer())
        .contains(
            "On 23 June 2026 the company still had to pay first; what is unpaid now is paid by BPJS"
                + " Ketenagakerjaan.");
    assertThat(later.deadlines())
        .filteredOn(deadline -> deadline.duty() == Duty.PAY_INSTALMENT)
        .extracting(Deadline::holder)
        .containsExactly(Duty.Holder.EMPLOYER);
  }

  private Claim filed(JkpCase facts) {
    return jkp.claim(facts, List.of(new FilingEvent.Filed(FILED, 1)));
  }

  private static JkpCase insolventOn(LocalDate day) {
    return Changes.employer(
        facts(5), with -> with.insolvency(Employer.Insolvency.CLOSED).insolventOn(day));
  }

  private long payments(JkpCase facts) {
    return jkp.deadlines(facts.toBuilder().filedOn(FILED).build(), ASKED).stream()
        .filter(deadline -> deadline.duty() == Duty.PAY_INSTALMENT)
        .count();
  }
}
