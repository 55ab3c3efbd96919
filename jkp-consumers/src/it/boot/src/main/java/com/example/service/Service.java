package com.example.service;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.explanation.AnswerExplanation;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.verdict.Verdict;
import java.util.Locale;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
public class Service {

  /** A body of the application's own that holds a case. */
  record Question(String ticket, JkpCase facts) {}

  record Reply(String ticket, Verdict verdict) {}

  @RestController
  static class Controller {

    private final Jkp jkp = Jkp.standard();

    @PostMapping("/verdicts")
    Verdict verdict(@RequestBody JkpCase facts) {
      return jkp.assess(facts);
    }

    @PostMapping("/replies")
    Reply reply(@RequestBody Question question) {
      return new Reply(question.ticket(), jkp.assess(question.facts()));
    }

    @PostMapping("/explanations")
    AnswerExplanation explanation(@RequestBody Claim claim, Locale locale) {
      return Explanation.of(jkp.answer(claim, claim.latestDay()), locale);
    }
  }
}
