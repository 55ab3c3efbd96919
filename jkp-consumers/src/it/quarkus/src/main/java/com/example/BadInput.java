package com.example;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.jkpsdk.json.JkpJsonException;
import io.github.jkpsdk.json.Problem;
import io.github.jkpsdk.law.NotInForceException;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

class BadInput {

  @ServerExceptionMapper
  RestResponse<Map<String, String>> refuse(MismatchedInputException e) {
    return e.getCause() instanceof JkpJsonException why
        ? refused(why)
        : RestResponse.status(Status.BAD_REQUEST);
  }

  @ServerExceptionMapper
  RestResponse<Map<String, String>> refuse(NotInForceException e) {
    return refused(e);
  }

  private static RestResponse<Map<String, String>> refused(RuntimeException e) {
    Problem why = Problem.of(e, Problem.WHOLE);
    return RestResponse.status(
        Status.BAD_REQUEST,
        Map.of("code", why.code().name(), "path", why.path(), "message", why.message()));
  }
}
