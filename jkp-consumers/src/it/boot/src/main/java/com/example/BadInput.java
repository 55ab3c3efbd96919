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
    ProblemDetail refused = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    refused.setProperty("errors", Problem.all(e, Problem.WHOLE));
    return refused;
  }
}
