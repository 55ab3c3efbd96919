package io.github.jkpsdk.answer;

import static io.github.jkpsdk.answer.Remedies.Remedy.Source.AGREEMENT;
import static io.github.jkpsdk.answer.Remedies.Remedy.Source.BPJS_CARD;
import static io.github.jkpsdk.answer.Remedies.Remedy.Source.EMPLOYER;
import static io.github.jkpsdk.answer.Remedies.Remedy.Source.HEALTH_INSURANCE_CARD;
import static io.github.jkpsdk.answer.Remedies.Remedy.Source.IDENTITY_CARD;
import static io.github.jkpsdk.answer.Remedies.Remedy.Source.JMO_APPLICATION;
import static io.github.jkpsdk.answer.Remedies.Remedy.Source.PAYSLIP;
import static io.github.jkpsdk.answer.Remedies.Remedy.Source.SIAPKERJA;
import static io.github.jkpsdk.answer.Remedies.Remedy.Source.TERMINATION_PAPERS;
import static java.util.Map.entry;

import io.github.jkpsdk.answer.Remedies.Remedy.MissingFact;
import io.github.jkpsdk.answer.Remedies.Remedy.Source;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Where a person finds the facts that a condition needs. */
final class WhereToFind {

  private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

  private static final Map<String, List<Source>> SOURCES =
      Map.ofEntries(
          entry("participant.citizenship", List.of(IDENTITY_CARD)),
          entry("participant.birthDate", List.of(IDENTITY_CARD)),
          entry("participant.registeredOn", List.of(JMO_APPLICATION, BPJS_CARD)),
          entry("participant.programmes", List.of(JMO_APPLICATION, PAYSLIP)),
          entry("participant.healthInsurance", List.of(HEALTH_INSURANCE_CARD)),
          entry("employment.segment", List.of(JMO_APPLICATION, AGREEMENT)),
          entry("employment.employer.scale", List.of(EMPLOYER)),
          entry("employment.employer.insolvency", List.of(EMPLOYER, TERMINATION_PAPERS)),
          entry("employment.agreement.type", List.of(AGREEMENT)),
          entry("employment.agreement.start", List.of(AGREEMENT)),
          entry("employment.agreement.end", List.of(AGREEMENT)),
          entry("termination.cause", List.of(TERMINATION_PAPERS)),
          entry("termination.evidence", List.of(TERMINATION_PAPERS, SIAPKERJA)),
          entry("contributions", List.of(JMO_APPLICATION, PAYSLIP)),
          entry("commitment", List.of(SIAPKERJA)),
          entry("reemployment.date", List.of(AGREEMENT)),
          entry("reemployment.kind", List.of(AGREEMENT)),
          entry("priorBenefits.firstPaidOn", List.of(SIAPKERJA)));

  private WhereToFind() {}

  /** A missing fact with its sources; none where nobody but the person knows it. */
  static MissingFact of(String path) {
    return new MissingFact(
        path, SOURCES.getOrDefault(INDEX.matcher(path).replaceAll(""), List.of()));
  }
}
