package com.example;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.explanation.AnswerExplanation;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.verdict.Verdict;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Locale;

@Path("/")
public class Verdicts {

  private final Jkp jkp = Jkp.standard();

  @POST
  @Path("verdicts")
  public Verdict verdict(JkpCase facts) {
    return jkp.assess(facts);
  }

  @POST
  @Path("explanations")
  public AnswerExplanation explanation(JkpCase facts) {
    return Explanation.of(jkp.answer(facts), Locale.ENGLISH);
  }
}
