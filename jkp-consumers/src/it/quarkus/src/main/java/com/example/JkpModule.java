package com.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jkpsdk.json.JkpJackson2Module;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

@Singleton
public class JkpModule implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(new JkpJackson2Module());
  }
}
