package io.github.jkpsdk.contribution;

import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.rulebook.ContributionLaw;
import java.math.BigDecimal;

/** The work accident risk of an employer (<i>tingkat risiko</i>); PP 44/2015 article 16. */
public enum RiskClass {
  /** <i>Sangat rendah</i>. */
  VERY_LOW,
  /** <i>Rendah</i>. */
  LOW,
  /** <i>Sedang</i>. */
  MEDIUM,
  /** <i>Tinggi</i>. */
  HIGH,
  /** <i>Sangat tinggi</i>. */
  VERY_HIGH;

  Dated<BigDecimal> jkk(ContributionLaw law) {
    return switch (this) {
      case VERY_LOW -> law.jkkAtVeryLowRisk();
      case LOW -> law.jkkAtLowRisk();
      case MEDIUM -> law.jkkAtMediumRisk();
      case HIGH -> law.jkkAtHighRisk();
      case VERY_HIGH -> law.jkkAtVeryHighRisk();
    };
  }
}
