package io.github.jkpsdk.contribution;

import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.internal.OpaqueId;
import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.money.Rupiah;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The payroll ({@index "daftar upah"}) of one employer for one month: what the contributions of all
 * its workers depend on; PP 37/2021 article 11. {@link ContributionDues#bill(PayrollMonth)} answers
 * it.
 *
 * <p>It holds the workers who are in JKP. Who is not, such as one who was too old at the
 * registration (article 4), has no JKP contribution, and nothing of his JKK and JKM is recomposed.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface PayrollMonth extends Serializable permits ImmutablePayrollMonth {

  /** {@return a builder that starts without any fact} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the contribution month} */
  YearMonth month();

  /** {@return the risk class of the employer; PP 44/2015 article 16} */
  RiskClass riskClass();

  /**
   * {@return what relief depends on; empty where the employer is not in labour-intensive industry;
   * PP 7/2025 and PP 36/2025}
   */
  Optional<LabourIntensiveEmployer> labourIntensive();

  /**
   * {@return the day on which the employer settles the month, for the fee of settling late; empty
   * where it is not known} Where {@link #labourIntensive()} states one it need not be stated again.
   */
  Optional<LocalDate> paidOn();

  /** {@return the workers, each with a name of his own, in the order of the caller} */
  List<Worker> workers();

  /** {@return the day on which the month is settled, wherever it is stated} */
  default Optional<LocalDate> settledOn() {
    return paidOn().or(() -> labourIntensive().map(LabourIntensiveEmployer::paidOn));
  }

  /**
   * Refuses two workers of one name and two days of payment.
   *
   * @throws IllegalArgumentException naming the fact and what is allowed
   */
  @Value.Check
  default void check() {
    Map<String, Integer> places = new HashMap<>();
    for (Worker worker : workers()) {
      Integer first = places.putIfAbsent(worker.id(), places.size());
      if (first != null) {
        throw new IllegalArgumentException(
            "workers["
                + places.size()
                + "].id is that of workers["
                + first
                + "]; it must be that of one worker");
      }
    }
    Optional<LocalDate> forRelief = labourIntensive().map(LabourIntensiveEmployer::paidOn);
    if (forRelief.isPresent() && !settledOn().equals(forRelief)) {
      throw new IllegalArgumentException(
          "paidOn is "
              + paidOn().orElseThrow()
              + "; it must be that of labourIntensive, which is "
              + forRelief.get());
    }
  }

  /**
   * A worker on the payroll.
   *
   * @param id the caller's own name of the worker: 1 to 64 letters, digits, {@code -}, {@code _}
   *     and {@code .}; never a NIK
   * @param wage the monthly wage that counts, see {@link WageBase}; 0 to {@link
   *     Employment#MAXIMUM_WAGE}
   */
  record Worker(String id, Rupiah wage) implements Serializable {

    /**
     * Checks name and wage.
     *
     * @throws IllegalArgumentException if the name or the wage is not allowed; the message does not
     *     repeat the name
     */
    public Worker {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(wage, "wage");
      OpaqueId.require(id);
      WageBase.requireWage(wage);
    }

    /** {@return the name; never the wage} */
    @Override
    public String toString() {
      return "Worker[id=" + id + "]";
    }
  }

  /**
   * The contribution of one worker.
   *
   * @param id the caller's own name of the worker
   * @param contribution the contribution
   */
  record Line(String id, Contribution contribution) implements Serializable {

    /** Checks that all is given. */
    public Line {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(contribution, "contribution");
    }
  }

  /**
   * When and how late a month is settled; PP 44/2015 articles 21 and 22.
   *
   * @param paidOn the day of payment
   * @param monthsLate the months of delay, 0 where paid in time
   * @param lateFee what the employer pays for them, see {@link ContributionDues}
   */
  record Settlement(LocalDate paidOn, int monthsLate, CitedAmount lateFee) implements Serializable {

    /** Checks that all is given. */
    public Settlement {
      Objects.requireNonNull(paidOn, "paidOn");
      Objects.requireNonNull(lateFee, "lateFee");
    }
  }

  /**
   * What the contributions of a payroll come to: each worker, all of them together, and what the
   * employer is billed.
   *
   * <p>Each share of each worker is rounded, to the sen unless interpreted otherwise, and a sum is
   * that of the rounded shares: nothing is rounded twice. The form 2a of the agency sums in the
   * same way; the share of the central government stands apart and is not billed.
   */
  @Value.Immutable
  @ValueType
  sealed interface Bill extends Serializable permits ImmutableBill {

    /** {@return a builder that starts without any part} */
    static Builder builder() {
      return new Builder();
    }

    /** {@return the contribution of each worker, in the order of the payroll} */
    List<Line> workers();

    /**
     * {@return all of them together: every amount is the sum of those of the workers, 0 without
     * any, and the interpretations are those on which one of them rests}
     */
    Contribution sum();

    /** {@return the last day to pay; empty where no holidays are decreed for its year} */
    Optional<LocalDate> dueOn();

    /** {@return when and how late the month is settled; empty where the day is not known} */
    Optional<Settlement> settlement();

    /**
     * {@return what the employer is billed: what is left of JKK and JKM, the shares of JKP that are
     * recomposed from them, and the fee of settling late} Without the share of the government.
     */
    default Rupiah billed() {
      Rupiah due = sum().employerBillAfter().amount();
      return settlement().map(late -> due.plus(late.lateFee().amount())).orElse(due);
    }

    /** {@return a builder that starts from these parts} */
    default Builder toBuilder() {
      return new Builder().from(this);
    }

    /** Builds a bill from its parts. */
    final class Builder extends ImmutableBill.Builder {
      Builder() {}
    }
  }

  /** {@return a builder that starts from these facts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds the payroll of a month. */
  final class Builder extends ImmutablePayrollMonth.Builder {
    Builder() {}

    /**
     * {@return this builder, with one more worker}
     *
     * @param id the caller's own name of the worker, see {@link Worker}
     * @param wage the monthly wage that counts, 0 to {@link Employment#MAXIMUM_WAGE}
     * @throws IllegalArgumentException if the name or the wage is not allowed
     */
    public Builder worker(String id, Rupiah wage) {
      return addWorkers(new Worker(id, wage));
    }

    /**
     * {@return this builder, with one more worker}
     *
     * @param id the caller's own name of the worker, see {@link Worker}
     * @param rupiah the monthly wage that counts, in whole rupiah
     * @throws IllegalArgumentException if the name or the wage is not allowed
     */
    public Builder worker(String id, long rupiah) {
      return worker(id, Rupiah.of(rupiah));
    }
  }
}
