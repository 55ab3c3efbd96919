package io.github.jkpsdk.jqwik.secondopinion;

import io.github.jkpsdk.casefile.MonthRecord;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.FilingEvent;
import io.github.jkpsdk.claim.PaymentEvent;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What happened to one benefit month up to a day. */
final class MonthStory {

  /** Where the month is with the agency. */
  enum Stage {
    NOT_FILED,
    FILED,
    REJECTED,
    VERIFIED,
    PAID
  }

  private final Deque<LocalDate> payments = new ArrayDeque<>();
  private Stage stage = Stage.NOT_FILED;
  private Optional<LocalDate> firstFiled = Optional.empty();
  private Optional<LocalDate> firstVerified = Optional.empty();

  private MonthStory() {}

  /** What the case tells of one day came before the events of that day. */
  static MonthStory of(
      Optional<MonthRecord> record,
      Optional<LocalDate> filedOn,
      List<ClaimEvent> events,
      int month,
      LocalDate until) {
    List<Step> steps = new ArrayList<>();
    filedOn.ifPresent(on -> steps.add(new Step(on, Step.Kind.FILED)));
    record
        .flatMap(MonthRecord::verifiedOn)
        .ifPresent(on -> steps.add(new Step(on, Step.Kind.VERIFIED)));
    record.flatMap(MonthRecord::paidOn).ifPresent(on -> steps.add(new Step(on, Step.Kind.PAID)));
    events.forEach(event -> kind(event, month).ifPresent(k -> steps.add(new Step(event.on(), k))));
    steps.removeIf(step -> step.on().isAfter(until));
    steps.sort(Comparator.comparing(Step::on));
    MonthStory story = new MonthStory();
    steps.forEach(story::take);
    return story;
  }

  private static Optional<Step.Kind> kind(ClaimEvent event, int month) {
    if (event instanceof FilingEvent.Filed filed && filed.month() == month) {
      return Optional.of(Step.Kind.FILED);
    } else if (event instanceof FilingEvent.Verified verified && verified.month() == month) {
      return Optional.of(Step.Kind.VERIFIED);
    } else if (event instanceof FilingEvent.Rejected rejected && rejected.month() == month) {
      return Optional.of(Step.Kind.REJECTED);
    } else if (event instanceof FilingEvent.Corrected corrected && corrected.month() == month) {
      return Optional.of(Step.Kind.CORRECTED);
    } else if (event instanceof PaymentEvent.Paid paid && paid.month() == month) {
      return Optional.of(Step.Kind.PAID);
    } else if (event instanceof PaymentEvent.PaymentReturned back && back.month() == month) {
      return Optional.of(Step.Kind.RETURNED);
    }
    return Optional.empty();
  }

  private void take(Step step) {
    switch (step.kind()) {
      case FILED -> {
        stage = Stage.FILED;
        firstFiled = firstFiled.or(() -> Optional.of(step.on()));
      }
      case CORRECTED -> stage = Stage.FILED;
      case REJECTED -> stage = Stage.REJECTED;
      case VERIFIED -> {
        stage = stage == Stage.PAID ? Stage.PAID : Stage.VERIFIED;
        firstVerified = firstVerified.or(() -> Optional.of(step.on()));
      }
      case PAID -> {
        stage = Stage.PAID;
        payments.addLast(step.on());
        firstVerified = firstVerified.or(() -> Optional.of(step.on()));
      }
      case RETURNED -> {
        payments.removeLast();
        stage = payments.isEmpty() ? Stage.VERIFIED : Stage.PAID;
      }
    }
  }

  Stage stage() {
    return stage;
  }

  /** {@return whether the agency accepted the month} */
  boolean isAccepted() {
    return stage == Stage.VERIFIED || stage == Stage.PAID;
  }

  Optional<LocalDate> firstFiled() {
    return firstFiled;
  }

  /** {@return the day of verification; what was paid was verified} */
  Optional<LocalDate> firstVerified() {
    return firstVerified;
  }

  Optional<LocalDate> firstPaid() {
    return Optional.ofNullable(payments.peekFirst());
  }
}
