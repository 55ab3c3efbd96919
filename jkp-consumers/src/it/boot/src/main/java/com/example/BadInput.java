package com.example;

import io.github.jkpsdk.json.JkpJsonException;
import io.github.jkpsdk.law.NotInForceException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class BadInput {

  @ExceptionHandler
  ProblemDetail refuse(JkpJsonException e) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage());
    problem.setProperty("code", e.code());
    problem.setProperty("path", e.path());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail refuse(NotInForceException e) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage());
    problem.setProperty("path", "$." + e.fact());
    return problem;
  }
}
