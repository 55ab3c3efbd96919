package io.github.jkpsdk.examples.html;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.examples.html.PageView.Entry;
import io.github.jkpsdk.explanation.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The facts that a page names: who and when; for a dossier more of them. */
record About(Subject subject, Wording wording, UnaryOperator<String> texts) {

  List<Entry> entries(boolean isDossier) {
    List<Entry> entries = new ArrayList<>();
    JkpCase facts = subject.facts();
    add(entries, "case", subject.answer().id());
    add(entries, "worker", facts.participant().name().map(wording::foreign));
    add(entries, "nik", facts.participant().nik().map(Object::toString)); // masked
    add(entries, "employer", facts.employment().employer().name().map(wording::foreign));
    addDay(entries, "termination", Optional.of(facts.termination().date()));
    if (isDossier) {
      more(entries, facts);
    }
    return entries;
  }

  private void more(List<Entry> entries, JkpCase facts) {
    Optional<WorkAgreement> agreement = facts.employment().agreement();
    addDay(entries, "born", facts.participant().birthDate());
    addDay(entries, "registered", facts.participant().registeredOn());
    add(entries, "agreement", agreement.flatMap(WorkAgreement::type).map(Enum::name));
    addDay(entries, "agreementStart", agreement.flatMap(WorkAgreement::start));
    addDay(entries, "agreementEnd", agreement.flatMap(WorkAgreement::end));
    add(entries, "reportedWage", facts.employment().reportedWage().map(wording::amount));
    add(entries, "actualWage", facts.employment().actualWage().map(wording::amount));
    addDay(entries, "filed", facts.filedOn());
  }

  private void addDay(List<Entry> entries, String key, Optional<LocalDate> day) {
    add(entries, key, day.map(wording::day));
  }

  private void add(List<Entry> entries, String key, Optional<String> value) {
    value.ifPresent(known -> entries.add(new Entry(texts.apply(key), known)));
  }
}
