package io.github.jkpsdk.json;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.conformance.ConformanceCase;
import io.github.jkpsdk.conformance.Implementation;
import io.github.jkpsdk.conformance.QuestionRefusedException;
import io.github.jkpsdk.contribution.Contribution;
import io.github.jkpsdk.contribution.ContributionCalculator;
import io.github.jkpsdk.contribution.ContributionDues;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.contribution.LabourIntensiveEmployer;
import io.github.jkpsdk.contribution.PayrollMonth;
import io.github.jkpsdk.contribution.RiskClass;
import io.github.jkpsdk.contribution.WageBase;
import io.github.jkpsdk.contribution.WorkPeriod;
import io.github.jkpsdk.deadline.DeadlineCalculator;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.json.engine.JsonPath;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.Rulebook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** This SDK, as it answers the conformance cases. */
final class OurAnswers implements Implementation {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  @Override
  public String answer(ConformanceCase.Kind kind, String question) throws QuestionRefusedException {
    try {
      return JkpJson.write(new Asked(MAPPER.readTree(question)).answer(kind));
    } catch (JkpJsonException e) {
      throw new QuestionRefusedException(e.path());
    } catch (NotInForceException e) {
      throw new QuestionRefusedException(JsonPath.ROOT);
    }
  }

  /** One question. */
  private record Asked(JsonNode node) {

    Object answer(ConformanceCase.Kind kind) {
      return switch (kind) {
        case CASE -> jkp().answer(value(node, "case", JkpCase.class), day(node, "asOf"));
        case CLAIM ->
            jkp().answer(value(node, "claim", ClaimFile.class).claim(), day(node, "asOf"));
        case CONTRIBUTION -> contribution(node.get("contribution"));
        case PAYROLL -> jkp().bill(value(node, "payroll", PayrollMonth.class));
        case DEADLINE -> deadline(node.get("deadline"));
        case LATE_FEE -> lateFee(node.get("lateFee"));
        case WAGE_BASE -> wageBase(node.get("wageBase"));
        case WORK_PERIODS -> months(node.get("workPeriods"));
      };
    }

    private Jkp jkp() {
      return Jkp.builder().interpretations(interpretations()).build();
    }

    private Interpretations interpretations() {
      return node.has("interpretations")
          ? value(node, "interpretations", Interpretations.class)
          : Interpretations.standard();
    }

    private Contribution contribution(JsonNode question) {
      ContributionCalculator calculator =
          ContributionCalculator.under(Rulebook.standard(), interpretations());
      Rupiah wage = value(question, "wage", Rupiah.class);
      RiskClass risk = value(question, "riskClass", RiskClass.class);
      return question.has("employer")
          ? calculator.contribution(
              wage, month(question), risk, labourIntensive(question.get("employer")))
          : calculator.contribution(wage, month(question), risk);
    }

    private static LabourIntensiveEmployer labourIntensive(JsonNode employer) {
      return new LabourIntensiveEmployer(
          LabourIntensiveEmployer.Industry.valueOf(employer.get("industry").asString()),
          employer.get("activeParticipants").asInt(),
          YearMonth.parse(employer.get("jkkSettledUntil").asString()),
          day(employer, "paidOn"));
    }

    private static WageBase.Components components(JsonNode wage) {
      return WageBase.Components.builder()
          .basic(value(wage, "basic", Rupiah.class))
          .fixedAllowances(wageOrZero(wage, "fixedAllowances"))
          .nonFixedAllowances(wageOrZero(wage, "nonFixedAllowances"))
          .build();
    }

    private static Rupiah wageOrZero(JsonNode wage, String name) {
      return wage.has(name) ? value(wage, name, Rupiah.class) : Rupiah.ZERO;
    }

    private Object deadline(JsonNode question) {
      DeadlineCalculator calculator =
          DeadlineCalculator.under(
              Rulebook.standard(), interpretations(), IndonesianHolidays.standard());
      Duty duty = Duty.valueOf(question.get("duty").asString());
      return duty == Duty.PAY_CONTRIBUTION
          ? calculator.contribution(month(question))
          : calculator.deadline(duty, day(question, "since"));
    }

    private Object lateFee(JsonNode question) {
      return ContributionDues.under(
              Rulebook.standard(), interpretations(), IndonesianHolidays.standard())
          .lateFee(
              value(question, "contribution", Rupiah.class),
              month(question),
              day(question, "paidOn"));
    }

    private static Object wageBase(JsonNode question) {
      WageBase base = WageBase.under(Rulebook.standard());
      YearMonth month = month(question);
      if (question.has("components")) {
        return base.monthly(components(question.get("components")), month);
      }
      if (question.has("daily")) {
        return base.daily(value(question, "daily", Rupiah.class), month);
      }
      return question.has("pieceWork")
          ? base.pieceWork(wages(question, "pieceWork"), month)
          : base.weatherDependent(wages(question, "weatherDependent"), month);
    }

    private static List<Rupiah> wages(JsonNode question, String name) {
      return JkpJson.readList(question.get(name).toString(), Rupiah.class);
    }

    private static Object months(JsonNode periods) {
      List<WorkPeriod> worked = new ArrayList<>();
      periods.forEach(
          period -> worked.add(new WorkPeriod(day(period, "start"), day(period, "end"))));
      return ContributionHistory.fromWorkPeriods(worked);
    }

    private static YearMonth month(JsonNode question) {
      return YearMonth.parse(question.get("month").asString());
    }

    private static LocalDate day(JsonNode question, String name) {
      return LocalDate.parse(question.get(name).asString());
    }

    private static <T> T value(JsonNode question, String name, Class<T> type) {
      return JkpJson.read(question.get(name).toString(), type);
    }
  }
}
