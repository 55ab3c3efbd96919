package io.github.jkpsdk.spark;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document came to, as a row with a type. Spark makes rows of beans alone; a value of this
 * type is not shared between threads.
 */
public final class Outcome implements Serializable {

  private static final long serialVersionUID = 1L;

  private @Nullable String id;
  private @Nullable String province;
  private @Nullable String terminationMonth;
  private @Nullable LocalDate asOf;
  private @Nullable String outcome;
  private @Nullable String standing;
  private @Nullable List<String> notMet;
  private @Nullable List<String> undecided;
  private @Nullable List<String> missingFacts;
  private @Nullable String payer;
  private @Nullable BigDecimal reportedWage;
  private @Nullable List<BigDecimal> amounts;
  private @Nullable BigDecimal total;
  private @Nullable LocalDate lastDayToClaim;
  private @Nullable Problem error;

  /** {@return the name of the document; null where it has none} */
  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  /**
   * {@return the province of the worker's NIK, its first two digits; null where no NIK is known}
   */
  public @Nullable String getProvince() {
    return province;
  }

  public void setProvince(@Nullable String province) {
    this.province = province;
  }

  /** {@return the month of the termination, such as {@code 2026-06}} */
  public @Nullable String getTerminationMonth() {
    return terminationMonth;
  }

  public void setTerminationMonth(@Nullable String terminationMonth) {
    this.terminationMonth = terminationMonth;
  }

  /** {@return the day of the answer} */
  public @Nullable LocalDate getAsOf() {
    return asOf;
  }

  public void setAsOf(@Nullable LocalDate asOf) {
    this.asOf = asOf;
  }

  /** {@return {@code ELIGIBLE}, {@code NOT_ELIGIBLE} or {@code UNDECIDED}} */
  public @Nullable String getOutcome() {
    return outcome;
  }

  public void setOutcome(@Nullable String outcome) {
    this.outcome = outcome;
  }

  /** {@return what it all comes to, by its stable name} */
  public @Nullable String getStanding() {
    return standing;
  }

  public void setStanding(@Nullable String standing) {
    this.standing = standing;
  }

  /** {@return the conditions that are not met} */
  public @Nullable List<String> getNotMet() {
    return notMet;
  }

  public void setNotMet(@Nullable List<String> notMet) {
    this.notMet = notMet;
  }

  /** {@return the conditions that are not decided} */
  public @Nullable List<String> getUndecided() {
    return undecided;
  }

  public void setUndecided(@Nullable List<String> undecided) {
    this.undecided = undecided;
  }

  /** {@return the facts that are missing, as paths into the case} */
  public @Nullable List<String> getMissingFacts() {
    return missingFacts;
  }

  public void setMissingFacts(@Nullable List<String> missingFacts) {
    this.missingFacts = missingFacts;
  }

  /** {@return who pays first; null where nobody does} */
  public @Nullable String getPayer() {
    return payer;
  }

  public void setPayer(@Nullable String payer) {
    this.payer = payer;
  }

  /** {@return the reported wage a month in rupiah; null where it is not known} */
  public @Nullable BigDecimal getReportedWage() {
    return reportedWage;
  }

  public void setReportedWage(@Nullable BigDecimal reportedWage) {
    this.reportedWage = reportedWage;
  }

  /** {@return what each of the six months comes to in rupiah; null where the wage is not known} */
  public @Nullable List<BigDecimal> getAmounts() {
    return amounts;
  }

  public void setAmounts(@Nullable List<BigDecimal> amounts) {
    this.amounts = amounts;
  }

  /** {@return the projected benefit in rupiah, whatever the verdict} */
  public @Nullable BigDecimal getTotal() {
    return total;
  }

  public void setTotal(@Nullable BigDecimal total) {
    this.total = total;
  }

  /** {@return the last day to file the first claim} */
  public @Nullable LocalDate getLastDayToClaim() {
    return lastDayToClaim;
  }

  public void setLastDayToClaim(@Nullable LocalDate lastDayToClaim) {
    this.lastDayToClaim = lastDayToClaim;
  }

  /** {@return why there is no answer; null where there is one} */
  public @Nullable Problem getError() {
    return error;
  }

  public void setError(@Nullable Problem error) {
    this.error = error;
  }

  /** Why a document cannot be answered. */
  public static final class Problem implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String code;
    private @Nullable String path;
    private @Nullable String message;

    /** {@return the kind of problem, by its stable name} */
    public @Nullable String getCode() {
      return code;
    }

    public void setCode(@Nullable String code) {
      this.code = code;
    }

    /** {@return where it is wrong, a JSON path} */
    public @Nullable String getPath() {
      return path;
    }

    public void setPath(@Nullable String path) {
      this.path = path;
    }

    /** {@return what is wrong and what is allowed} */
    public @Nullable String getMessage() {
      return message;
    }

    public void setMessage(@Nullable String message) {
      this.message = message;
    }
  }
}
