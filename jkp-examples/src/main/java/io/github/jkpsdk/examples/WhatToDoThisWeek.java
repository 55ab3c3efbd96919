package io.github.jkpsdk.examples;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.activity.JobApplication;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.ActivityEvent;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.FilingEvent;
import io.github.jkpsdk.claim.PaymentEvent;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.explanation.AnswerExplanation;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.money.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Tells a laid-off worker what to do this week. */
public final class WhatToDoThisWeek {

  private WhatToDoThisWeek() {}

  /**
   * Prints what is to be done in the month after the first claim was filed.
   *
   * @param arguments not used
   */
  public static void main(String[] arguments) {
    JkpCase facts = AssessCase.laidOffIn2026();

    // README: events
    List<ClaimEvent> events =
        List.of(
            new FilingEvent.Filed(LocalDate.of(2026, 6, 20), 1),
            new FilingEvent.Verified(LocalDate.of(2026, 6, 22), 1),
            new PaymentEvent.Paid(LocalDate.of(2026, 6, 25), 1, Rupiah.of(2_550_000)),
            new ActivityEvent.SelfAssessmentDone(LocalDate.of(2026, 6, 27)),
            applied(LocalDate.of(2026, 7, 2), "PT Maju Bersama"),
            applied(LocalDate.of(2026, 7, 9), "CV Karya Mandiri"));
    LocalDate today = LocalDate.of(2026, 7, 16);
    // README: end

    // README: week
    Jkp jkp = Jkp.standard();
    Claim claim = jkp.claim(facts);
    for (ClaimEvent event : events) {
      claim = claim.apply(event);
    }
    AnswerExplanation words = Explanation.of(jkp.answer(claim, today), Locale.ENGLISH);
    for (var task : words.next(Duty.Holder.PARTICIPANT)) {
      System.out.println("- " + task.sentence());
    }
    // README: end
  }

  private static ClaimEvent applied(LocalDate day, String company) {
    return new ActivityEvent.Applied(JobApplication.builder().on(day).company(company).build());
  }
}
