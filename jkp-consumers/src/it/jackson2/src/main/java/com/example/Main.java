package com.example;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.json.JkpJackson2Module;
import io.github.jkpsdk.json.JkpJson;
import io.github.jkpsdk.json.JkpJsonException;
import java.util.function.Supplier;

/** The oldest Jackson 2 that will do, and an older one. */
public class Main {

  private static final String CASE = "{\"termination\":{\"date\":\"2026-06-15\"}}";

  public static void main(String[] args) throws JacksonException {
    if (args[0].equals("floor")) {
      reads();
    } else {
      requireRefusal(() -> JkpJson.readCase(CASE));
      requireRefusal(() -> JkpJson.readCase(CASE));
      requireRefusal(JkpJackson2Module::strictMapper);
      requireRefusal(() -> JsonMapper.builder().findAndAddModules().build());
    }
  }

  private static void reads() throws JacksonException {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    JkpCase facts = mapper.readValue(CASE, JkpCase.class);
    require(mapper.writeValueAsString(facts).equals(CASE), "not as it was read");
    require(JkpJson.write(JkpJson.readCase(CASE)).equals(CASE), "not as it was read");
    try {
      JkpJackson2Module.strictMapper().readValue("{}", JkpCase.class);
      throw new AssertionError("not refused");
    } catch (JacksonException e) {
      require(e.getCause() instanceof JkpJsonException, e.toString());
    }
  }

  private static void requireRefusal(Supplier<?> use) {
    try {
      use.get();
      throw new AssertionError("not refused");
    } catch (IllegalStateException e) {
      require(e.getMessage().contains("jkp-json needs Jackson 2.18 or later"), e.getMessage());
    }
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new AssertionError(otherwise);
    }
  }
}
