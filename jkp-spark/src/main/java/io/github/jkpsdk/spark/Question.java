package io.github.jkpsdk.spark;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.json.CaseOrClaim;
import io.github.jkpsdk.json.JkpJson;
import io.github.jkpsdk.json.Problem;
import io.github.jkpsdk.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** What is asked of a row, a case or a claim in JSON. */
enum Question {
  /** The verdict, in JSON. */
  ASSESS("verdict") {
    @Override
    Row ask(CaseOrClaim read, Law law) {
      return RowFactory.create(JkpJson.write(verdict(read, law)), null);
    }
  },
  /** The whole answer, in JSON. */
  ANSWER("answer") {
    @Override
    Row ask(CaseOrClaim read, Law law) {
      return RowFactory.create(JkpJson.write(read.answer(law.jkp(), law.day())), null);
    }
  },
  /** The columns of {@link Columns}. */
  COLUMNS("columns") {
    @Override
    StructType type() {
      return Columns.SCHEMA;
    }

    @Override
    Row ask(CaseOrClaim read, Law law) {
      Answer answer = read.answer(law.jkp(), law.day());
      return Columns.of(read, answer);
    }

    @Override
    Row refuse(Problem problem) {
      return Columns.of(problem);
    }
  };

  private final String column;

  Question(String column) {
    this.column = column;
  }

  /** What the rows of the answer are. */
  StructType type() {
    return new StructType().add(column, DataTypes.StringType).add("error", Columns.PROBLEM);
  }

  abstract Row ask(CaseOrClaim read, Law law);

  Row refuse(Problem problem) {
    return RowFactory.create(null, Columns.row(problem));
  }

  /** A bad row is answered with what is wrong with it, one without text with nothing. */
  @Nullable Row of(@Nullable String json, Law law) {
    if (json == null) {
      return null;
    }
    String path = Problem.WHOLE;
    try {
      CaseOrClaim read = CaseOrClaim.read(json.getBytes(StandardCharsets.UTF_8));
      path = read.path();
      return ask(read, law);
    } catch (RuntimeException e) {
      return refuse(Problem.of(e, path));
    }
  }

  /** The same as a function of SQL. */
  UDF1<String, Row> function(Broadcast<Law> law) {
    return json -> of(json, law.value());
  }

  /** A case alone needs no more than its verdict. */
  private static Verdict verdict(CaseOrClaim read, Law law) {
    Jkp jkp = law.jkp();
    if (!read.claim().events().isEmpty()) {
      return read.answer(jkp, law.day()).verdict();
    }
    JkpCase facts = read.claim().facts();
    return jkp.assess(facts, law.day().orElseGet(facts::dayOfAssessment));
  }
}
