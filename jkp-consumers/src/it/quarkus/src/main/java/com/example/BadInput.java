package com.example;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.jkpsdk.json.JkpJsonException;
import io.github.jkpsdk.json.Problem;
import io.github.jkpsdk.law.NotInForceException;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

class BadInput {

  @ServerExceptionMapper
  RestResponse<List<Problem>> refuse(MismatchedInputException e) {
    return e.getCause() instanceof JkpJsonException
        ? refused(e)
        : RestResponse.status(Status.BAD_REQUEST);
  }

  @ServerExceptionMapper
  RestResponse<List<Problem>> refuse(NotInForceException e) {
    return refused(e);
  }

  private static RestResponse<List<Problem>> refused(Exception e) {
    return RestResponse.status(Status.BAD_REQUEST, Problem.all(e, Problem.WHOLE));
  }
}
