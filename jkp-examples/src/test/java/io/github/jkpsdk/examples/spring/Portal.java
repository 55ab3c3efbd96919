package io.github.jkpsdk.examples.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service of the guide for portals. */
@SpringBootApplication
public class Portal {

  /**
   * Starts it.
   *
   * @param arguments settings of Spring Boot
   */
  public static void main(String[] arguments) {
    SpringApplication.run(Portal.class, arguments);
  }
}
