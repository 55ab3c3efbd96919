package io.github.jkpsdk.claim;

import io.github.jkpsdk.activity.ActivityMonth;
import io.github.jkpsdk.activity.SearchProgress;
import io.github.jkpsdk.interpretation.ActivityPeriod;
import io.github.jkpsdk.interpretation.ApplicationCount;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.ConditionInForce;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Grounds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Enough applications for work, or a call to a selection, in the activity month; Permenaker 2/2025
 * article 13(4), before it practice, which counted companies.
 */
final class JobSearch {

  private final ConditionInForce law;
  private final int required;
  private final boolean lawCountsCompanies;
  private final ApplicationCount count;
  private final ActivityPeriod period;

  JobSearch(Rulebook law, Interpretations interpretations, LocalDate day) {
    this.law = law.condition(Condition.JOB_SEARCH, day);
    required = law.applications().on(day);
    lawCountsCompanies = law.applicationsByCompany().on(day);
    count = interpretations.of(ApplicationCount.class);
    period = interpretations.of(ActivityPeriod.class);
  }

  MonthFinding assess(MonthQuestion question) {
    Result result = result(question, period);
    Result otherwise = result(question, other(period));
    ConditionInForce resting = law;
    if (!lawCountsCompanies && result.search.companies() != result.search.applications()) {
      resting = resting.restingOn(count);
    }
    if (!result.isAs(otherwise)) {
      resting = resting.restingOn(period);
    }
    return finding(resting.restingOn(question.interpretationsOfActivity(period)), result, question);
  }

  private MonthFinding finding(ConditionInForce resting, Result result, MonthQuestion question) {
    List<String> missing =
        result.outcome == Outcome.UNDECIDED && result.lastDay == null
            ? question.missingForDays()
            : List.of();
    Grounds facts = () -> facts(result);
    return new MonthFinding(
        io.github.jkpsdk.verdict.Finding.of(
            resting, result.outcome, missing.isEmpty() ? facts : facts.missing(missing)),
        result.metOn);
  }

  /** How far the search has come; the search before the month can be told is none. */
  SearchProgress progress(MonthQuestion question) {
    return new SearchProgress(result(question, period).search.count(countsCompanies()), required);
  }

  private boolean countsCompanies() {
    return lawCountsCompanies || count == ApplicationCount.DISTINCT_COMPANIES;
  }

  private static ActivityPeriod other(ActivityPeriod period) {
    return period == ActivityPeriod.BENEFIT_MONTH
        ? ActivityPeriod.UP_TO_FILING
        : ActivityPeriod.BENEFIT_MONTH;
  }

  /** What the search comes to; the last day only while it is open. */
  private record Result(
      Outcome outcome, Search search, @Nullable LocalDate lastDay, @Nullable LocalDate metOn) {

    /** Whether it tells the same, whatever the days of what was counted. */
    boolean isAs(Result other) {
      return outcome == other.outcome
          && search.countsAs(other.search)
          && Objects.equals(lastDay, other.lastDay)
          && Objects.equals(metOn, other.metOn);
    }
  }

  private Result result(MonthQuestion question, ActivityPeriod period) {
    ActivityMonth days = question.activity(period);
    if (days == null) {
      return new Result(Outcome.UNDECIDED, Search.NONE, null, null);
    }
    Search search = Search.in(days, question.searches());
    LocalDate metOn = search.enoughOn(countsCompanies(), required);
    if (metOn != null) {
      return new Result(Outcome.MET, search, null, metOn);
    }
    return question.asOf().isAfter(days.to())
        ? new Result(Outcome.NOT_MET, search, null, null)
        : new Result(Outcome.UNDECIDED, search, days.to(), null);
  }

  private List<Fact> facts(Result result) {
    List<Fact> facts = new ArrayList<>(4);
    String counted = countsCompanies() ? "companies" : "applications";
    facts.add(Fact.of(counted, result.search.count(countsCompanies())));
    facts.add(Fact.of(counted + "Required", required));
    facts.add(Fact.of("calls", result.search.calls()));
    if (result.lastDay != null) {
      facts.add(Fact.of("openUntil", result.lastDay));
    }
    return facts;
  }
}
