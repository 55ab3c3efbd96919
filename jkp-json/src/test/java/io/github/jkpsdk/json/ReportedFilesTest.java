package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.jqwik.JkpReportingFormat;
import io.github.jkpsdk.jqwik.RefusedEvent;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What the test kit reports of a value that failed is a file that is read as the same value. */
class ReportedFilesTest {

  private static final String FILE = "\n/* as a file:\n";
  private static final String END = "\n*/";

  private static String file(Object value) {
    String report = String.valueOf(new JkpReportingFormat().report(value));
    assertThat(report).contains(FILE).endsWith(END);
    String file =
        report.substring(report.indexOf(FILE) + FILE.length(), report.length() - END.length());
    assertThat(file).doesNotContain("*/");
    return file;
  }

  @Property(tries = 100)
  void ofACase(@ForAll JkpCase facts) {
    assertThat(JkpJson.readCase(file(facts))).isEqualTo(facts);
  }

  @Property(tries = 30)
  void ofAClaim(@ForAll Claim claim) {
    assertThat(JkpJson.readClaim(file(claim)).claim()).isEqualTo(claim);
  }

  /** A text that would end the comment does not. */
  @Property(tries = 10)
  void ofTextsThatEndAComment(@ForAll JkpCase any) {
    JkpCase facts =
        any.toBuilder()
            .employment(job -> job.employer(employer -> employer.name("PT */ Contoh")))
            .build();

    assertThat(JkpJson.readCase(file(facts))).isEqualTo(facts);
  }

  @Property(tries = 20)
  void ofARefusedEventIsItsClaim(@ForAll RefusedEvent refused) {
    assertThat(JkpJson.readClaim(file(refused)).claim()).isEqualTo(refused.claim());
  }
}
