package io.github.jkpsdk.contribution;

import io.github.jkpsdk.interpretation.ContributionRounding;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.money.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** A share of the wage with the texts that set it. */
record CitedRate(BigDecimal rate, List<LegalCitation> citations) {

  static CitedRate of(Dated.Version<BigDecimal> version) {
    return new CitedRate(version.value(), version.citations());
  }

  /** This rate without a part of it, such as half. */
  CitedRate relievedOf(Dated.Version<BigDecimal> part) {
    return new CitedRate(
        rate.multiply(BigDecimal.ONE.subtract(part.value())), both(part.citations()));
  }

  CitedRate plus(CitedRate other) {
    return new CitedRate(rate.add(other.rate), both(other.citations));
  }

  CitedRate minus(CitedRate other) {
    return new CitedRate(rate.subtract(other.rate), both(other.citations));
  }

  CitedAmount of(Rupiah wage, ContributionRounding rounding) {
    return new CitedAmount(share(wage, rounding), citations);
  }

  /** Whether the share is the same however it is rounded. */
  boolean isWhole(Rupiah wage) {
    Rupiah share = share(wage, ContributionRounding.SEN_HALF_UP);
    return share.equals(share(wage, ContributionRounding.RUPIAH_HALF_UP));
  }

  private Rupiah share(Rupiah wage, ContributionRounding rounding) {
    return wage.times(rate, rounding.decimals(), RoundingMode.HALF_UP);
  }

  private List<LegalCitation> both(List<LegalCitation> others) {
    return Stream.concat(citations.stream(), others.stream()).toList();
  }
}
