package io.github.jkpsdk.examples.docs;

import static io.github.jkpsdk.examples.docs.Markdown.code;
import static io.github.jkpsdk.examples.docs.Markdown.codes;

import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.eligibility.Eligibility;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.participant.Programme;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.termination.TerminationEvidence;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Tables that no parameter holds: found by asking the library about every combination. */
final class TriedSections {

  private final Markdown page;
  private final LawWords words;
  private final Rulebook rulebook;
  private final Eligibility eligibility;

  private TriedSections(Markdown page, LawWords words, Rulebook rulebook) {
    this.page = page;
    this.words = words;
    this.rulebook = rulebook;
    eligibility =
        Eligibility.under(rulebook, Interpretations.standard(), IndonesianHolidays.standard());
  }

  static void write(Markdown page, LawWords words, Rulebook rulebook) {
    TriedSections sections = new TriedSections(page, words, rulebook);
    sections.causes();
    sections.proofs();
    sections.programmes();
  }

  private void causes() {
    page.heading(words.say("causes")).line(words.say("causes.text")).line("");
    page.table(
        words.say("column.cause"),
        words.say("column.words"),
        words.say("column.right"),
        words.say("column.fixedTerm"));
    LocalDate day = rulebook.daysOfChange().last();
    for (TerminationCause cause : TerminationCause.values()) {
      JkpCase facts =
          JkpCase.builder()
              .employment(
                  job ->
                      job.agreement(WorkAgreement.fixedTerm(day.minusYears(1), day.plusYears(1))))
              .termination(end -> end.date(day).cause(cause))
              .build();
      Finding right = finding(Condition.TERMINATION_CAUSE, facts, day);
      Finding term = finding(Condition.FIXED_TERM_ENDED_EARLY, facts, day);
      page.row(
          code(cause),
          words.told("cause." + cause),
          yes(right.outcome() == Finding.Outcome.NOT_MET),
          yes(term.outcome() == Finding.Outcome.MET) + resting(term));
    }
  }

  private String yes(boolean is) {
    return words.say(is ? "yes" : "no");
  }

  private String resting(Finding finding) {
    List<String> labels = finding.interpretations().stream().map(Interpretation::label).toList();
    return labels.isEmpty() ? "" : "; " + words.say("rests", codes(labels));
  }

  private void proofs() {
    page.heading(words.say("proofs")).line(words.say("proofs.text")).line("");
    page.table(
        words.say("column.firstDay"),
        words.say("column.proof"),
        words.say("column.pieces"),
        words.say("column.text"));
    for (LocalDate day : days(Condition.TERMINATION_EVIDENCE)) {
      for (TerminationEvidence.Kind kind : TerminationEvidence.Kind.values()) {
        for (var pieces : Proofs.smallest(kind, proof -> isValid(proof, day))) {
          page.row(
              day.toString(),
              words.told("proofs." + kind),
              Proofs.words(pieces, words),
              texts(Condition.TERMINATION_EVIDENCE, day));
        }
      }
    }
  }

  private boolean isValid(TerminationEvidence proof, LocalDate day) {
    JkpCase facts =
        JkpCase.builder().termination(end -> end.date(day).evidence(List.of(proof))).build();
    return finding(Condition.TERMINATION_EVIDENCE, facts, day).outcome() == Finding.Outcome.MET;
  }

  private void programmes() {
    page.heading(words.say("programmes")).line(words.say("programmes.text")).line("");
    page.table(
        words.say("column.firstDay"),
        words.say("column.scale"),
        words.say("column.programmes"),
        words.say("column.text"));
    for (LocalDate day : days(Condition.PROGRAMME_MEMBERSHIP)) {
      for (Employer.Scale scale : Employer.Scale.values()) {
        for (Set<Programme> held : smallest(held -> isMember(scale, held, day))) {
          page.row(
              day.toString(),
              words.say("Scale." + scale),
              String.join(", ", held.stream().map(Enum::name).toList()),
              texts(Condition.PROGRAMME_MEMBERSHIP, day));
        }
      }
    }
  }

  private boolean isMember(Employer.Scale scale, Set<Programme> held, LocalDate day) {
    JkpCase facts =
        JkpCase.builder()
            .participant(worker -> worker.programmes(held))
            .employment(job -> job.employer(employer -> employer.scale(scale)))
            .termination(end -> end.date(day))
            .build();
    return finding(Condition.PROGRAMME_MEMBERSHIP, facts, day).outcome() == Finding.Outcome.MET;
  }

  private static List<Set<Programme>> smallest(Predicate<Set<Programme>> isEnough) {
    List<Set<Programme>> enough = new ArrayList<>();
    Programme[] all = Programme.values();
    for (int bits = 0; bits < 1 << all.length; bits++) {
      Set<Programme> held = EnumSet.noneOf(Programme.class);
      for (int i = 0; i < all.length; i++) {
        if ((bits >> i & 1) == 1) {
          held.add(all[i]);
        }
      }
      if (isEnough.test(held)) {
        enough.add(held);
      }
    }
    return enough.stream()
        .filter(one -> enough.stream().noneMatch(less -> less != one && one.containsAll(less)))
        .toList();
  }

  /** The days on which the texts of a condition change. */
  private List<LocalDate> days(Condition condition) {
    List<LocalDate> days = new ArrayList<>();
    String last = "";
    for (LocalDate day : rulebook.daysOfChange()) {
      String texts = texts(condition, day);
      if (!texts.equals(last)) {
        days.add(day);
      }
      last = texts;
    }
    return days;
  }

  private String texts(Condition condition, LocalDate day) {
    JkpCase facts = JkpCase.builder().termination(end -> end.date(day)).build();
    return LegalCitation.joined(finding(condition, facts, day).citations());
  }

  private Finding finding(Condition condition, JkpCase facts, LocalDate day) {
    return eligibility.assess(facts, day).finding(condition);
  }
}
