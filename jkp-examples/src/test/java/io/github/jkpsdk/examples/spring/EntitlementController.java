package io.github.jkpsdk.examples.spring;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.explanation.ExplainedFinding;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.json.JkpJsonException;
import io.github.jkpsdk.json.Problem;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.verdict.Verdict;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

// README: spring
@RestController
class EntitlementController {

  private final Jkp jkp = Jkp.standard();

  /** What the service answers: the verdict for programs, the sentences for people. */
  record Entitlement(String summary, List<String> reasons, Verdict verdict) {}

  @PostMapping("/entitlements")
  Entitlement assess(@RequestBody JkpCase facts, Locale locale) {
    Verdict verdict = jkp.assess(facts);
    Explanation explanation = Explanation.of(verdict, locale);
    List<String> reasons = explanation.findings().stream().map(ExplainedFinding::sentence).toList();
    return new Entitlement(explanation.outcome(), reasons, verdict);
  }

  @ExceptionHandler({JkpJsonException.class, NotInForceException.class})
  ProblemDetail refuse(RuntimeException e) {
    ProblemDetail refused = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    refused.setProperty("errors", Problem.all(e, Problem.WHOLE));
    return refused;
  }
}
// README: end
