package io.github.jkpsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ExamplesTest {

  @Test
  void aCaseBuiltInJavaIsAssessedAndExplained() throws IOException {
    assertThat(printedBy(() -> AssessCase.main(new String[0])))
        .contains("Rp2,550,000")
        .contains("- BPJS Ketenagakerjaan must pay the benefit of month 1")
        .contains("citizenship: Indonesian citizen.")
        .containsSubsequence("Rp15,300,000", "- File the claim of month 6");
  }

  @Test
  void aPayrollRecordIsAskedWithWhatItTells() throws IOException {
    assertThat(printedBy(() -> CaseFromPayroll.main(new String[0])))
        .startsWith("UNDECIDED, for want of [participant.citizenship, ")
        .contains("termination.evidence", "commitment")
        .doesNotContain("employment.agreement", "employment.reportedWage", "contributions");
  }

  @Test
  void aPayrollIsBilledWithTheShareOfTheGovernmentApart() throws IOException {
    String printed = printedBy(() -> BillPayroll.main(new String[0]));

    assertThat(printed)
        .hasLineCount(5)
        .containsSubsequence("A-01: Rp35,700", "A-02: Rp54,600", "late: Rp92,106")
        .contains("government: Rp20,350", "PP 37/2021 Pasal 11 ayat (4)");
    assertThat(ReadmeTest.readme()).contains("```\n" + printed + "```\n");
  }

  @Test
  void aCaseInJsonIsAnsweredInJson() throws IOException {
    assertThat(printedBy(() -> AnswerAsJson.main(new String[0])))
        .contains("\"outcome\": \"UNDECIDED\"")
        .contains("$.termination.date: ");
  }

  @Test
  void aHigherCeilingGivesMore() throws IOException {
    assertThat(printedBy(() -> WhatIfCeilingRises.main(new String[0])))
        .containsSubsequence("As it stands: Rp", "higher ceiling: Rp21600000");
  }

  @Test
  void instalmentsAreSummedAndFormattedAsMonetaryAmounts() throws IOException {
    assertThat(printedBy(() -> InstalmentsAsMoney.main(new String[0])))
        .hasLineCount(6)
        .containsSubsequence("1: ", "2.550.000", "6: ", "15.300.000");
  }

  @Test
  void bothClaimFormsAreCheckedAsAWholeAndNothingPersonalIsPrinted() throws IOException {
    assertThat(printedBy(() -> CheckClaimForms.main(new String[0])))
        .contains("Month 1: can be filed", "Month 6: can be filed")
        .containsSubsequence("mistakes", "nik ends in serial number 0000", "accountHolder is not")
        .containsSubsequence(
            "unfinished", "missions", "confirmed", "employmentStatusStated", "selfie")
        .doesNotContain("32999946", "Siti", "Budi", "1234567890");
  }

  @Test
  void aWorkerIsToldWhatToDoThisWeekAsTheReadmeShows() throws IOException {
    String printed = printedBy(() -> WhatToDoThisWeek.main(new String[0]));

    assertThat(printed).hasLineCount(3).startsWith("- Send 3 more job applications");
    assertThat(ReadmeTest.readme()).contains("```\n" + printed + "```\n");
  }

  private interface Program {
    void run() throws IOException;
  }

  private static String printedBy(Program program) throws IOException {
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
