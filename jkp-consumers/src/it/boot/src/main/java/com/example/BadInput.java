package com.example;

import io.github.jkpsdk.json.JkpJsonException;
import io.github.jkpsdk.json.Problem;
import io.github.jkpsdk.law.NotInForceException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class BadInput {

  @ExceptionHandler({JkpJsonException.class, NotInForceException.class})
  ProblemDetail refuse(RuntimeException e) {
    Problem why = Problem.of(e, Problem.WHOLE);
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, why.message());
    problem.setProperty("code", why.code());
    problem.setProperty("path", why.path());
    return problem;
  }
}
