package io.github.jkpsdk.jqwik.laws;

import static io.github.jkpsdk.claim.BenefitMonth.Status.AWAITING_PAYMENT;
import static io.github.jkpsdk.claim.BenefitMonth.Status.ENDED;
import static io.github.jkpsdk.claim.BenefitMonth.Status.FILED;
import static io.github.jkpsdk.claim.BenefitMonth.Status.MISSED;
import static io.github.jkpsdk.claim.BenefitMonth.Status.NOT_OPEN;
import static io.github.jkpsdk.claim.BenefitMonth.Status.OPEN;
import static io.github.jkpsdk.claim.BenefitMonth.Status.PAID;
import static io.github.jkpsdk.claim.BenefitMonth.Status.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.claim.BenefitMonth.Status;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.FilingEvent;
import io.github.jkpsdk.claim.PaymentEvent;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The status of a month moves only forward, but for what the agency decides and for a window that
 * the portal shows.
 */
class StatusesMoveForwardPropertiesTest {

  private static final int MONTHS = 6;

  /** Where time, the participant and the first answers of the agency lead. */
  private static final Map<Status, Set<Status>> FORWARD =
      new EnumMap<>(
          Map.of(
              NOT_OPEN, EnumSet.allOf(Status.class),
              OPEN, EnumSet.complementOf(EnumSet.of(NOT_OPEN)),
              FILED, EnumSet.of(REJECTED, AWAITING_PAYMENT, PAID, ENDED),
              REJECTED, EnumSet.of(FILED, AWAITING_PAYMENT, PAID, ENDED),
              AWAITING_PAYMENT, EnumSet.of(PAID, ENDED)));

  /** What the verification or payment of any month leads to; a death of the same day ends it. */
  private static final Set<Status> BY_AGENCY = EnumSet.of(AWAITING_PAYMENT, PAID, ENDED);

  @Provide
  Arbitrary<Tried> claims() {
    return Tried.any();
  }

  @Property(tries = 200)
  void statusesMoveOnlyForward(@ForAll("claims") Tried random) {
    LocalDate day = random.claim().facts().termination().date().minusDays(1);
    List<Status> before = statuses(random, day);
    for (int days = 0; days < 420; days++) {
      day = day.plusDays(1);
      List<Status> after = statuses(random, day);
      Happened today = new Happened(random.claim().events(), day, before);
      for (int month = 1; month <= MONTHS; month++) {
        Status from = before.get(month - 1);
        Status to = after.get(month - 1);
        assertThat(from == to || isForward(from, to) || today.mayTurnBack(month, from, to))
            .as("%s month %s: %s to %s, %s", day, month, from, to, random.claim().events())
            .isTrue();
      }
      before = after;
    }
  }

  private static List<Status> statuses(Tried random, LocalDate day) {
    return random.on(day).months().stream().map(BenefitMonth::status).toList();
  }

  private static boolean isForward(Status from, Status to) {
    return FORWARD.getOrDefault(from, Set.of()).contains(to);
  }

  /**
   * What happened on a day.
   *
   * @param events all events
   * @param day the day
   * @param before where the months stood the day before
   */
  private record Happened(List<ClaimEvent> events, LocalDate day, List<Status> before) {

    boolean mayTurnBack(int month, Status from, Status to) {
      return isShown(month) && from != PAID && from != AWAITING_PAYMENT
          || isAccepted(month) && BY_AGENCY.contains(to)
          || isReturned(month) && from == PAID
          || from == ENDED && endIsTakenBack();
    }

    /**
     * Another window: what was missed may be open again. The portal may show one that lies before
     * the first claim, too; then it is missed once that is filed.
     */
    private boolean isShown(int month) {
      return events.stream()
          .filter(event -> !event.on().isAfter(day))
          .anyMatch(
              event -> event instanceof FilingEvent.WindowShown shown && shown.month() == month);
    }

    private Stream<ClaimEvent> today() {
      return events.stream().filter(event -> event.on().equals(day));
    }

    private boolean isAccepted(int month) {
      return today()
          .anyMatch(
              event ->
                  event instanceof FilingEvent.Verified verified && verified.month() == month
                      || event instanceof PaymentEvent.Paid paid && paid.month() == month);
    }

    private boolean isReturned(int month) {
      return events.stream()
          .anyMatch(
              event -> event instanceof PaymentEvent.PaymentReturned back && back.month() == month);
    }

    /** A missed month that ended others is no longer missed: accepted all the same, or shown. */
    private boolean endIsTakenBack() {
      for (int month = 1; month <= MONTHS; month++) {
        if (before.get(month - 1) == MISSED && (isAccepted(month) || isShown(month))) {
          return true;
        }
      }
      return false;
    }
  }
}
