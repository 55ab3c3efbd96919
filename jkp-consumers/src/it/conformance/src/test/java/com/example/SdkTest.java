package com.example;

import io.github.jkpsdk.conformance.junit.ConformanceTests;
import io.github.jkpsdk.rulebook.Rulebook;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** The cases as tests of JUnit. */
class SdkTest {

  @TestFactory
  Stream<DynamicContainer> answersAsTheLawDoes() {
    return ConformanceTests.of(new Sdk(Rulebook.standard()));
  }
}
