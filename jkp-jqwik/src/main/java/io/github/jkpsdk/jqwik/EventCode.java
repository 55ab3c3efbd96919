package io.github.jkpsdk.jqwik;

import io.github.jkpsdk.claim.PaymentEvent;
import io.github.jkpsdk.claim.ReimbursementEvent;
import java.util.List;
import java.util.Optional;

/** The arguments of the constructors of those values that neither are records nor are built. */
final class EventCode {

  private EventCode() {}

  static Optional<List<Object>> of(Object value) {
    if (value instanceof PaymentEvent.PaymentReturned returned) {
      return Optional.of(List.of(returned.on(), returned.month(), returned.note()));
    }
    return value instanceof ReimbursementEvent reimbursement
        ? Optional.of(List.of(reimbursement.on(), reimbursement.amount()))
        : Optional.empty();
  }
}
