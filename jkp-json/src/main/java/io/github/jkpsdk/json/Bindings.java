package io.github.jkpsdk.json;

import io.github.jkpsdk.Answer;
import io.github.jkpsdk.activity.ActivityMonth;
import io.github.jkpsdk.activity.Recommendation;
import io.github.jkpsdk.activity.SelectionCall;
import io.github.jkpsdk.benefit.CashBenefit;
import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.benefit.Instalment;
import io.github.jkpsdk.casefile.BenefitMonth;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.PriorBenefit;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.casefile.WorkKind;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.ClaimMonth;
import io.github.jkpsdk.claim.ClaimOverview;
import io.github.jkpsdk.claim.LossReason;
import io.github.jkpsdk.claim.LostMonth;
import io.github.jkpsdk.claim.MonthStatus;
import io.github.jkpsdk.claim.NextStep;
import io.github.jkpsdk.claim.Reporter;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.contribution.ContributionMonth;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.deadline.DateSource;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.deadline.DutyHolder;
import io.github.jkpsdk.deadline.ShownWindow;
import io.github.jkpsdk.employment.AgreementType;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.EnterpriseScale;
import io.github.jkpsdk.employment.Insolvency;
import io.github.jkpsdk.employment.Segment;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.law.Instrument;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.law.Reading;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.participant.Citizenship;
import io.github.jkpsdk.participant.HealthInsurance;
import io.github.jkpsdk.participant.JobSearchCommitment;
import io.github.jkpsdk.participant.Nik;
import io.github.jkpsdk.participant.Participant;
import io.github.jkpsdk.participant.Programme;
import io.github.jkpsdk.rulebook.Interpretations;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.rulebook.TimeLimit;
import io.github.jkpsdk.rulebook.TimeLimits;
import io.github.jkpsdk.termination.CourtDocument;
import io.github.jkpsdk.termination.ReportOffice;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.termination.TerminationEvidence;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.BenefitPayer;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Outcome;
import io.github.jkpsdk.verdict.Receipt;
import io.github.jkpsdk.verdict.RuleName;
import io.github.jkpsdk.verdict.Verdict;
import io.github.jkpsdk.verdict.VerdictOutcome;
import java.util.List;
import java.util.stream.Stream;

/** The types that have a JSON form of their own, and their codecs. */
final class Bindings {

  /** A type and its codec. */
  record Binding<T>(Class<T> type, Codec<T> codec) {}

  private static final List<Binding<?>> VALUES =
      List.of(
          new Binding<>(JkpCase.class, CaseCodecs.CASE),
          new Binding<>(Answer.class, AnswerCodecs.ANSWER),
          new Binding<>(Participant.class, CaseCodecs.PARTICIPANT),
          new Binding<>(Nik.class, CaseCodecs.NIK),
          new Binding<>(JobSearchCommitment.class, CaseCodecs.COMMITMENT),
          new Binding<>(Employment.class, CaseCodecs.EMPLOYMENT),
          new Binding<>(Employer.class, CaseCodecs.EMPLOYER),
          new Binding<>(WorkAgreement.class, CaseCodecs.AGREEMENT),
          new Binding<>(Termination.class, CaseCodecs.TERMINATION),
          new Binding<>(TerminationEvidence.class, CaseCodecs.EVIDENCE),
          new Binding<>(ContributionHistory.class, Contributions.HISTORY),
          new Binding<>(ContributionMonth.class, Contributions.CONTRIBUTION_MONTH),
          new Binding<>(PriorBenefit.class, CaseCodecs.PRIOR_BENEFIT),
          new Binding<>(BenefitMonth.class, CaseCodecs.MONTH),
          new Binding<>(Reemployment.class, CaseCodecs.REEMPLOYMENT),
          new Binding<>(Verdict.class, AnswerCodecs.VERDICT),
          new Binding<>(Finding.class, AnswerCodecs.FINDING),
          new Binding<>(Receipt.class, AnswerCodecs.RECEIPT),
          new Binding<>(CashBenefit.class, AnswerCodecs.BENEFIT),
          new Binding<>(Instalment.class, AnswerCodecs.INSTALMENT),
          new Binding<>(EmployerLiability.class, AnswerCodecs.LIABILITY),
          new Binding<>(Deadline.class, AnswerCodecs.DEADLINE),
          new Binding<>(ClaimFile.class, ClaimCodecs.FILE),
          new Binding<>(ClaimEvent.class, EventCodecs.EVENT),
          new Binding<>(ClaimOverview.class, ClaimCodecs.OVERVIEW),
          new Binding<>(ClaimMonth.class, ClaimCodecs.CLAIM_MONTH),
          new Binding<>(ClaimWindow.class, ClaimCodecs.WINDOW),
          new Binding<>(ShownWindow.class, ClaimCodecs.SHOWN_WINDOW),
          new Binding<>(ActivityMonth.class, ClaimCodecs.ACTIVITY),
          new Binding<>(NextStep.class, ClaimCodecs.STEP),
          new Binding<>(LostMonth.class, ClaimCodecs.LOST_MONTH),
          new Binding<>(LegalCitation.class, AnswerCodecs.CITATION),
          new Binding<>(Instrument.class, LawCodecs.INSTRUMENT),
          new Binding<>(Rulebook.class, RulebookCodecs.RULEBOOK),
          new Binding<>(TimeLimits.class, RulebookCodecs.TIME_LIMITS),
          new Binding<>(TimeLimit.class, LawCodecs.TIME_LIMIT),
          new Binding<>(Rupiah.class, Amounts.AMOUNT),
          new Binding<>(Interpretations.class, Readings.INTERPRETATIONS),
          new Binding<>(Reading.class, Readings.READING));

  private static final List<Binding<?>> TERMS =
      List.of(
          term(Citizenship.class),
          term(Programme.class),
          term(HealthInsurance.class),
          term(EnterpriseScale.class),
          term(Insolvency.class),
          term(Segment.class),
          term(AgreementType.class),
          term(TerminationCause.class),
          term(TerminationEvidence.Kind.class),
          term(ReportOffice.class),
          term(CourtDocument.class),
          term(WorkKind.class),
          term(VerdictOutcome.class),
          term(RuleName.class),
          term(Outcome.class),
          term(Basis.class),
          term(BenefitPayer.class),
          term(Duty.class),
          term(DutyHolder.class),
          term(DateSource.class),
          term(TimeLimit.Unit.class),
          term(Reporter.class),
          term(Recommendation.class),
          term(SelectionCall.Kind.class),
          term(MonthStatus.class),
          term(LossReason.class),
          term(EmployerLiability.Kind.class));

  /** Where one kind of event is asked for, no other is read. */
  private static final List<Binding<?>> EVENTS =
      EventCodecs.FORMS.stream().<Binding<?>>map(Bindings::event).toList();

  static final List<Binding<?>> ALL =
      Stream.of(VALUES, EVENTS, TERMS).flatMap(List::stream).toList();

  private Bindings() {}

  private static <E extends ClaimEvent> Binding<E> event(Variants.Variant<E> form) {
    return new Binding<>(form.type(), form.codec());
  }

  private static <E extends Enum<E>> Binding<E> term(Class<E> type) {
    return new Binding<>(type, Enums.of(type));
  }

  /**
   * The codec of a type.
   *
   * @throws IllegalArgumentException if the type has no JSON form
   */
  @SuppressWarnings("unchecked")
  static <T> Codec<T> codecOf(Class<T> type) {
    for (Binding<?> binding : ALL) {
      if (binding.type() == type) {
        return (Codec<T>) binding.codec();
      }
    }
    throw unknown(type);
  }

  /**
   * Writes a value in the form of its type, and a list as an array.
   *
   * @throws IllegalArgumentException if the type has no JSON form
   */
  static void write(Object value, TokenSink sink) {
    if (value instanceof List<?> values) {
      sink.startArray();
      values.forEach(element -> write(element, sink));
      sink.endArray();
    } else {
      writeOne(value, sink);
    }
  }

  private static void writeOne(Object value, TokenSink sink) {
    for (Binding<?> binding : ALL) {
      if (writes(binding, value, sink)) {
        return;
      }
    }
    throw unknown(value.getClass());
  }

  private static <T> boolean writes(Binding<T> binding, Object value, TokenSink sink) {
    if (!binding.type().isInstance(value)) {
      return false;
    }
    binding.codec().write(binding.type().cast(value), sink);
    return true;
  }

  private static IllegalArgumentException unknown(Class<?> type) {
    return new IllegalArgumentException(
        "type is " + type.getName() + "; it must be one that has a JSON form of its own");
  }
}
