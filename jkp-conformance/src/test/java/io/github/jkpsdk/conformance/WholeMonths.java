package io.github.jkpsdk.conformance;

import io.github.jkpsdk.conformance.ConformanceCase.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

// page: implementation
/** Knows which months of work count, and nothing else of JKP. */
final class WholeMonths implements Implementation {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Override
  public String answer(Kind kind, String question) {
    ArrayNode ranges = JSON.createArrayNode();
    for (JsonNode period : JSON.readTree(question).get("workPeriods")) {
      LocalDate start = LocalDate.parse(period.get("start").asString());
      LocalDate end = LocalDate.parse(period.get("end").asString());
      long months = ChronoUnit.MONTHS.between(start, end.plusDays(1));
      YearMonth first = YearMonth.from(start);
      YearMonth last = first.plusMonths(months - 1);
      ranges.addObject().put("from", first.toString()).put("to", last.toString());
    }
    return ranges.toString();
  }

  @Override
  public boolean supports(ConformanceCase question) {
    return question.kind() == Kind.WORK_PERIODS;
  }
}
// page: end
