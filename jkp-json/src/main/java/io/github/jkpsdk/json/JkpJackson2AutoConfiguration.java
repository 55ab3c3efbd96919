package io.github.jkpsdk.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Spring Boot asks no service loader for the modules of Jackson 2, but takes beans. */
@AutoConfiguration
@ConditionalOnClass(ObjectMapper.class)
class JkpJackson2AutoConfiguration {

  @Bean
  JkpJackson2Module jkpJackson2Module() {
    return new JkpJackson2Module();
  }
}
