package com.example;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.json.JkpJackson3Module;
import io.github.jkpsdk.json.JkpJson;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** Reads a case with a mapper and answers it, in modules and in an image made of them. */
public class Main {

  public static void main(String[] args) {
    JsonMapper mapper = JsonMapper.builder().addModule(new JkpJackson3Module()).build();
    JkpCase facts = mapper.readValue("{\"termination\":{\"date\":\"2026-06-15\"}}", JkpCase.class);
    String json = JkpJson.write(Explanation.of(Jkp.standard().answer(facts), Locale.ENGLISH));
    if (!json.startsWith("{\"headline\":") || !json.contains("File the claim of month 1")) {
      throw new AssertionError(json);
    }
    System.out.println("answered by " + Main.class.getModule());
  }
}
