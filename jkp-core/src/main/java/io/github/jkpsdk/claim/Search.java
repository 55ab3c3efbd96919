package io.github.jkpsdk.claim;

import io.github.jkpsdk.activity.Activities;
import io.github.jkpsdk.activity.ActivityMonth;
import io.github.jkpsdk.activity.JobApplication;
import io.github.jkpsdk.activity.SelectionCall;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** White space that is not a single blank. */
  private static final Pattern SPACES = Pattern.compile("\\s{2,}|[\\s&&[^ ]]");

  static Search in(ActivityMonth days, Activities done) {
    if (done.applications().isEmpty() && done.calls().isEmpty()) {
      return NONE;
    }
    List<LocalDate> applied = new ArrayList<>();
    List<LocalDate> companies = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (JobApplication application : done.applications()) {
      if (days.contains(application.on())) {
        applied.add(application.on());
        if (seen.add(normalised(application.company()))) {
          companies.add(application.on());
        }
      }
    }
    List<LocalDate> called =
        done.calls().stream().map(SelectionCall::on).filter(days::contains).toList();
    return new Search(applied, companies, called);
  }

  /** Two spellings of a company that differ in case and spaces only are one. */
  private static String normalised(String company) {
    return SPACES.matcher(company.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
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
