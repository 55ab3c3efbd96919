package io.github.jkpsdk.contribution;

import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.money.Rupiah;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An amount with the texts it follows from.
 *
 * <p>Immutable, thread-safe and serializable.
 *
 * @param amount the amount
 * @param citations the texts in force, each once
 */
public record CitedAmount(Rupiah amount, List<LegalCitation> citations) implements Serializable {

  /** Copies the citations. */
  public CitedAmount {
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(citations, "citations");
    citations = citations.stream().distinct().toList();
  }

  CitedAmount plus(CitedAmount other) {
    return new CitedAmount(amount.plus(other.amount), both(other));
  }

  CitedAmount minus(CitedAmount other) {
    return new CitedAmount(amount.minus(other.amount), both(other));
  }

  private List<LegalCitation> both(CitedAmount other) {
    return Stream.concat(citations.stream(), other.citations.stream()).toList();
  }
}
