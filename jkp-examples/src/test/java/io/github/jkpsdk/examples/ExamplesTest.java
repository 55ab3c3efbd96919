package io.github.jkpsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ExamplesTest {

  @Test
  void aCaseBuiltInJavaIsAssessedAndExplained() {
    assertThat(printedBy(() -> AssessCase.main(new String[0])))
        .startsWith("The worker is entitled to JKP: every condition is met.")
        .contains("citizenship: Indonesian citizen.")
        .contains("In all: IDR 15300000");
  }

  @Test
  void aCaseInJsonIsAnsweredInJson() {
    assertThat(printedBy(() -> AnswerAsJson.main(new String[0])))
        .contains("\"outcome\": \"UNDECIDED\"")
        .contains("$.termination.date: ");
  }

  @Test
  void aHigherCeilingGivesMore() {
    assertThat(printedBy(() -> WhatIfCeilingRises.main(new String[0])))
        .containsSubsequence("As it stands: IDR 18000000", "higher ceiling: IDR 21600000");
  }

  private static String printedBy(Runnable program) {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      program.run();
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
