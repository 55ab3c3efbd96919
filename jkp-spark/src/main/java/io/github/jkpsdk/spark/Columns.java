package io.github.jkpsdk.spark;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.json.CaseOrClaim;
import io.github.jkpsdk.json.Problem;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.participant.Nik;
import io.github.jkpsdk.verdict.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The columns of a row that was answered; what is not known, or does not apply, is null. */
final class Columns {

  /** Rupiah and sen, up to the highest amount that the SDK knows. */
  private static final DataType AMOUNT = createDecimalType(19, 2);

  private static final DataType TEXTS = createArrayType(StringType, false);

  static final StructType PROBLEM =
      new StructType().add("code", StringType).add("path", StringType).add("message", StringType);

  static final StructType SCHEMA =
      new StructType()
          .add("id", StringType)
          .add("province", StringType)
          .add("terminationMonth", StringType)
          .add("asOf", DateType)
          .add("outcome", StringType)
          .add("standing", StringType)
          .add("notMet", TEXTS)
          .add("undecided", TEXTS)
          .add("missingFacts", TEXTS)
          .add("payer", StringType)
          .add("reportedWage", AMOUNT)
          .add("amounts", createArrayType(AMOUNT, true))
          .add("total", AMOUNT)
          .add("lastDayToClaim", DateType)
          .add("error", PROBLEM);

  private Columns() {}

  /** The columns of an answer. */
  static Row of(CaseOrClaim read, Answer answer) {
    return RowFactory.create(
        answer.id().orElse(null),
        read.claim().facts().participant().nik().map(Nik::provinceCode).orElse(null),
        YearMonth.from(read.claim().facts().termination().date()).toString(),
        answer.asOf(),
        answer.verdict().outcome().name(),
        answer.standing().state().name(),
        conditions(answer, Finding.Outcome.NOT_MET),
        conditions(answer, Finding.Outcome.UNDECIDED),
        answer.verdict().missingFacts().toArray(),
        answer.verdict().payer().map(Enum::name).orElse(null),
        amount(read.claim().facts().employment().reportedWage()),
        answer.months().stream()
            .map(BenefitMonth::amount)
            .map(amount -> projected(answer, amount))
            .toArray(),
        projected(answer, answer.benefit().map(benefit -> benefit.total())),
        lastDayToClaim(answer),
        null);
  }

  /** Nothing but what is wrong with a row. */
  static Row of(Problem problem) {
    Object[] columns = new Object[SCHEMA.size()];
    columns[SCHEMA.fieldIndex("error")] = row(problem);
    return RowFactory.create(columns);
  }

  static Row row(Problem problem) {
    return RowFactory.create(problem.code().name(), problem.path(), problem.message());
  }

  private static Object[] conditions(Answer answer, Finding.Outcome outcome) {
    return answer.verdict().conditions(outcome).stream().map(Enum::name).toArray();
  }

  /** Whoever adds up a column counts nobody who is not entitled for good. */
  private static @Nullable BigDecimal projected(Answer answer, Optional<Rupiah> amount) {
    return amount(amount.filter(any -> answer.standing().state() != Standing.State.NOT_ENTITLED));
  }

  private static @Nullable BigDecimal amount(Optional<Rupiah> amount) {
    return amount.map(Rupiah::toBigDecimal).orElse(null);
  }

  private static @Nullable LocalDate lastDayToClaim(Answer answer) {
    return answer.deadline(Duty.FILE_FIRST_CLAIM).flatMap(Deadline::dueOn).orElse(null);
  }
}
