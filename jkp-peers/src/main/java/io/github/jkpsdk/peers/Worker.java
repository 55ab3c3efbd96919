package io.github.jkpsdk.peers;

/**
 * The facts of the simplified task: all are known, and what takes counting or a calendar is counted
 * beforehand. Days are numbers such as 20250207. A bean, since that is what engines read.
 */
public final class Worker {

  private final boolean newLaw;
  private final boolean indonesian;
  private final int age;
  private final boolean wageEarner;
  private final boolean enrolled;
  private final boolean insured;
  private final boolean pension;
  private final boolean small;
  private final String health;
  private final String cause;
  private final boolean fixedTerm;
  private final int endedOn;
  private final int agreedEnd;
  private final boolean proven;
  private final int paidMonths;
  private final int longestRun;
  private final int filedOn;
  private final int lastDayToFile;
  private final boolean refused;
  private final boolean reemployed;
  private final boolean dead;
  private final int priorBenefits;
  private final int monthsSince;

  Worker(WorkerFacts facts) {
    newLaw = facts.newLaw();
    indonesian = facts.indonesian();
    age = facts.age();
    wageEarner = facts.wageEarner();
    enrolled = facts.enrolled();
    insured = facts.insured();
    pension = facts.pension();
    small = facts.small();
    health = facts.health();
    cause = facts.cause();
    fixedTerm = facts.fixedTerm();
    endedOn = facts.endedOn();
    agreedEnd = facts.agreedEnd();
    proven = facts.proven();
    paidMonths = facts.paidMonths();
    longestRun = facts.longestRun();
    filedOn = facts.filedOn();
    lastDayToFile = facts.lastDayToFile();
    refused = facts.refused();
    reemployed = facts.reemployed();
    dead = facts.dead();
    priorBenefits = facts.priorBenefits();
    monthsSince = facts.monthsSince();
  }

  public boolean isNewLaw() {
    return newLaw;
  }

  public boolean isIndonesian() {
    return indonesian;
  }

  public int getAge() {
    return age;
  }

  public boolean isWageEarner() {
    return wageEarner;
  }

  public boolean isEnrolled() {
    return enrolled;
  }

  public boolean isInsured() {
    return insured;
  }

  public boolean isPension() {
    return pension;
  }

  public boolean isSmall() {
    return small;
  }

  public String getHealth() {
    return health;
  }

  public String getCause() {
    return cause;
  }

  public boolean isFixedTerm() {
    return fixedTerm;
  }

  public int getEndedOn() {
    return endedOn;
  }

  public int getAgreedEnd() {
    return agreedEnd;
  }

  public boolean isProven() {
    return proven;
  }

  public int getPaidMonths() {
    return paidMonths;
  }

  public int getLongestRun() {
    return longestRun;
  }

  public int getFiledOn() {
    return filedOn;
  }

  public int getLastDayToFile() {
    return lastDayToFile;
  }

  public boolean isRefused() {
    return refused;
  }

  public boolean isReemployed() {
    return reemployed;
  }

  public boolean isDead() {
    return dead;
  }

  public int getPriorBenefits() {
    return priorBenefits;
  }

  public int getMonthsSince() {
    return monthsSince;
  }
}
