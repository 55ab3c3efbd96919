package com.example;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.jkpsdk.json.JkpJsonException;
import io.github.jkpsdk.law.NotInForceException;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

class BadInput {

  @ServerExceptionMapper
  RestResponse<Map<String, String>> refuse(MismatchedInputException e) {
    return e.getCause() instanceof JkpJsonException why
        ? refused(why.path(), why.getMessage())
        : RestResponse.status(Status.BAD_REQUEST);
  }

  @ServerExceptionMapper
  RestResponse<Map<String, String>> refuse(NotInForceException e) {
    return refused("$." + e.fact(), e.getMessage());
  }

  private static RestResponse<Map<String, String>> refused(String path, String message) {
    return RestResponse.status(Status.BAD_REQUEST, Map.of("path", path, "message", message));
  }
}
