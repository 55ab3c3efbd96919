package com.example;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.conformance.ConformanceCase;
import io.github.jkpsdk.conformance.ConformanceCase.Kind;
import io.github.jkpsdk.conformance.Implementation;
import io.github.jkpsdk.conformance.QuestionRefusedException;
import io.github.jkpsdk.contribution.PayrollMonth;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.json.JkpJson;
import io.github.jkpsdk.json.JkpJsonException;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.EnumSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The SDK under some law, as far as it speaks the format of the questions by itself. */
record Sdk(Rulebook law) implements Implementation {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Override
  public String answer(Kind kind, String question) throws QuestionRefusedException {
    JsonNode asked = JSON.readTree(question);
    try {
      Jkp jkp = Jkp.builder().rulebook(law).interpretations(readings(asked)).build();
      String facts = asked.get(kind.member()).toString();
      return JkpJson.write(
          switch (kind) {
            case CASE -> jkp.answer(JkpJson.readCase(facts), asOf(asked));
            case CLAIM -> jkp.answer(JkpJson.readClaim(facts).claim(), asOf(asked));
            default -> jkp.bill(JkpJson.read(facts, PayrollMonth.class));
          });
    } catch (JkpJsonException e) {
      throw new QuestionRefusedException(e.path());
    } catch (NotInForceException e) {
      throw new QuestionRefusedException("$");
    }
  }

  @Override
  public boolean supports(ConformanceCase question) {
    return EnumSet.of(Kind.CASE, Kind.CLAIM, Kind.PAYROLL).contains(question.kind());
  }

  private static Interpretations readings(JsonNode asked) {
    return JkpJson.read(
        asked.has("interpretations") ? asked.get("interpretations").toString() : "{}",
        Interpretations.class);
  }

  private static LocalDate asOf(JsonNode asked) {
    return LocalDate.parse(asked.get("asOf").asString());
  }
}
