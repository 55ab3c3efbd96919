package io.github.jkpsdk.money;

import javax.money.Monetary;
import javax.money.MonetaryAmountFactory;
import javax.money.MonetaryException;

/** The JSR 354 provider of the application; apart, so that nothing else loads that API. */
final class MonetaryProvider {

  private MonetaryProvider() {}

  static MonetaryAmountFactory<?> amountFactory() {
    try {
      return Monetary.getDefaultAmountFactory();
    } catch (MonetaryException e) {
      throw new IllegalStateException(
          "no JSR 354 provider is there to make a MonetaryAmount; add org.javamoney.moneta:moneta-core"
              + " to the application, or another provider",
          e);
    }
  }
}
