package com.example;

import io.github.jkpsdk.conformance.ConformanceCase;
import io.github.jkpsdk.conformance.ConformanceCase.Kind;
import io.github.jkpsdk.conformance.Implementation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The months of work of another library, wrong by a day, with neither the SDK nor a library of
 * JSON.
 */
final class Months implements Implementation {

  private static final Pattern PERIOD =
      Pattern.compile("\"start\":\"(.{10})\",\"end\":\"(.{10})\"");

  @Override
  public String answer(Kind kind, String question) {
    List<String> ranges = new ArrayList<>();
    for (MatchResult period : PERIOD.matcher(question).results().toList()) {
      LocalDate start = LocalDate.parse(period.group(1));
      long months = ChronoUnit.MONTHS.between(start, LocalDate.parse(period.group(2)));
      YearMonth last = YearMonth.from(start).plusMonths(months - 1);
      ranges.add("{\"from\":\"%s\",\"to\":\"%s\"}".formatted(YearMonth.from(start), last));
    }
    return ranges.toString();
  }

  @Override
  public boolean supports(ConformanceCase question) {
    return question.kind() == Kind.WORK_PERIODS;
  }
}
