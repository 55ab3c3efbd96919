package io.github.jkpsdk.examples.html;

import java.util.List;
import java.util.Map;

/**
 * What the template shows. Its texts are plain: the template escapes them.
 *
 * @param text the fixed texts of the page by their keys
 * @param standing what it all comes to
 * @param about whom and what the page is about
 * @param money what was paid and what can still be had; empty where nothing was paid
 * @param missing the facts that are still needed
 * @param steps what the worker can do
 * @param waiting what others have to do
 * @param grid the qualifying months
 * @param gridLegend what its looks mean
 * @param timeline the claim
 * @param timelineLegend what its looks mean
 * @param amounts the instalments; six
 * @param total the sum of the instalments; empty where the wage is not known
 * @param countedWage the wage that counts; empty where it is not known
 * @param liabilities what the employer owes
 * @param conditions the conditions of the right
 * @param months the conditions of the months that can be worked for now
 * @param deadlines the last days of all other duties
 * @param warnings what is odd in the facts
 * @param payments what was paid above the amounts due, or taken back
 * @param lost the months that were lost and why
 * @param readings how the law was read where it is open
 * @param effects what other readings would change
 * @param remedies what can still be done
 * @param otherClaims what may be claimed from the other programmes
 */
record PageView(
    Map<String, String> text,
    Headline standing,
    List<Entry> about,
    List<Entry> money,
    List<String> missing,
    List<Task> steps,
    List<Task> waiting,
    Drawing grid,
    List<Legend> gridLegend,
    Drawing timeline,
    List<Legend> timelineLegend,
    List<Amount> amounts,
    String total,
    String countedWage,
    List<Cited> liabilities,
    List<Condition> conditions,
    List<MonthConditions> months,
    List<Task> deadlines,
    List<String> warnings,
    List<String> payments,
    List<String> lost,
    List<String> readings,
    List<String> effects,
    List<String> remedies,
    List<String> otherClaims) {

  /** The standing in a word and in a sentence, who pays and why, and what stands against it. */
  record Headline(
      String look,
      String word,
      String sentence,
      String outcome,
      String days,
      String payer,
      List<Condition> payerReasons,
      List<Condition> conditions,
      boolean isHypothetical,
      boolean isHopeless) {}

  /** A term and its value. */
  record Entry(String term, String value) {}

  /** A sentence and its article. */
  record Cited(String sentence, String cited) {}

  /** A duty, and how it stands. */
  record Task(String holder, String task, String time, String state, String cited) {}

  /** An instalment, and the window to file for it or the day it was paid. */
  record Amount(int month, String days, String status, String rate, String amount) {}

  /** A condition with its outcome and the facts it was found by. */
  record Condition(String look, String title, String outcome, String sentence, String cited) {}

  /** The conditions of a month. */
  record MonthConditions(int month, String status, List<Condition> conditions) {}

  boolean hasMissing() {
    return !missing.isEmpty();
  }

  boolean hasSteps() {
    return !steps.isEmpty();
  }

  boolean hasWaiting() {
    return !waiting.isEmpty();
  }

  boolean hasLost() {
    return !lost.isEmpty();
  }

  boolean hasLiabilities() {
    return !liabilities.isEmpty();
  }

  boolean hasDeadlines() {
    return !deadlines.isEmpty();
  }

  boolean hasWarnings() {
    return !warnings.isEmpty();
  }

  boolean isWageUnknown() {
    return countedWage.isEmpty();
  }

  boolean hasUnmet() {
    return !standing.conditions().isEmpty();
  }

  /** Whether there is something to do, or it is worth saying that there is nothing. */
  boolean hasNext() {
    return hasSteps() || hasWaiting() || !standing.isHopeless();
  }

  boolean hasReadings() {
    return !readings.isEmpty();
  }

  boolean hasRemedies() {
    return !remedies.isEmpty();
  }

  boolean hasOtherClaims() {
    return !otherClaims.isEmpty();
  }

  boolean hasEffects() {
    return !effects.isEmpty();
  }
}
