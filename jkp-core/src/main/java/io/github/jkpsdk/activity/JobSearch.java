package io.github.jkpsdk.activity;

import io.github.jkpsdk.verdict.Fact;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was done to find work in some days, counted both ways. */
record JobSearch(int applications, int companies, int calls) {

  static JobSearch in(Optional<ActivityMonth> days, Activities done) {
    if (days.isEmpty()) {
      return new JobSearch(0, 0, 0);
    }
    List<String> companies =
        done.applications().stream()
            .filter(application -> days.get().contains(application.on()))
            .map(application -> normalised(application.company()))
            .toList();
    long calls = done.calls().stream().filter(call -> days.get().contains(call.on())).count();
    return new JobSearch(
        companies.size(), (int) companies.stream().distinct().count(), Math.toIntExact(calls));
  }

  private static String normalised(String company) {
    return company.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  int count(boolean byCompany) {
    return byCompany ? companies : applications;
  }

  List<Fact> facts(boolean byCompany, int required) {
    return byCompany
        ? List.of(
            Fact.of("companies", companies),
            Fact.of("companiesRequired", required),
            Fact.of("calls", calls))
        : List.of(
            Fact.of("applications", applications),
            Fact.of("applicationsRequired", required),
            Fact.of("calls", calls));
  }
}
