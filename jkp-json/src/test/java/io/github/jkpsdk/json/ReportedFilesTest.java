package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.jqwik.JkpReportingFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What the test kit reports of a value that failed is a file that is read as the same value. */
class ReportedFilesTest {

  private static final String FILE = "\n\nas a file:\n";

  private static String file(Object value) {
    String report = String.valueOf(new JkpReportingFormat().report(value));
    assertThat(report).contains(FILE);
    return report.substring(report.indexOf(FILE) + FILE.length());
  }

  @Property(tries = 100)
  void ofACase(@ForAll JkpCase facts) {
    assertThat(JkpJson.readCase(file(facts))).isEqualTo(facts);
  }

  @Property(tries = 30)
  void ofAClaim(@ForAll Claim claim) {
    assertThat(JkpJson.readClaim(file(claim)).claim()).isEqualTo(claim);
  }
}
