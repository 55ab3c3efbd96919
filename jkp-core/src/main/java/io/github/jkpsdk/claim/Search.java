package io.github.jkpsdk.claim;

import io.github.jkpsdk.activity.ActivityMonth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was done to find work in some days.
 *
 * @param applied the days of the applications
 * @param companiesApplied the days of the first application to each company
 * @param called the days of the calls to a selection
 */
record Search(List<LocalDate> applied, List<LocalDate> companiesApplied, List<LocalDate> called) {

  static final Search NONE = new Search(List.of(), List.of(), List.of());

  static Search in(ActivityMonth days, Searches done) {
    if (done.isEmpty()) {
      return NONE;
    }
    List<LocalDate> applied = new ArrayList<>();
    List<LocalDate> companies = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Searches.Application application : done.applications()) {
      if (days.contains(application.on())) {
        applied.add(application.on());
        if (seen.add(application.company())) {
          companies.add(application.on());
        }
      }
    }
    List<LocalDate> called = new ArrayList<>(done.calls());
    called.removeIf(on -> !days.contains(on));
    return new Search(applied, companies, called);
  }

  int applications() {
    return applied.size();
  }

  int companies() {
    return companiesApplied.size();
  }

  int calls() {
    return called.size();
  }

  /** Whether both come to the same numbers. */
  boolean countsAs(Search other) {
    return applications() == other.applications()
        && companies() == other.companies()
        && calls() == other.calls();
  }

  int count(boolean byCompany) {
    return byCompany ? companies() : applications();
  }

  /** The day on which there was enough: the last application needed, or a call before it. */
  @Nullable LocalDate enoughOn(boolean byCompany, int required) {
    List<LocalDate> counted = byCompany ? companiesApplied : applied;
    LocalDate byApplications = counted.size() < required ? null : counted.get(required - 1);
    LocalDate byCall = called.isEmpty() ? null : called.get(0);
    if (byApplications == null || byCall == null) {
      return byCall == null ? byApplications : byCall;
    }
    return byCall.isBefore(byApplications) ? byCall : byApplications;
  }
}
