package io.github.jkpsdk.examples.html;

import java.util.List;
import java.util.Map;

/**
 * What the template shows. Its texts are plain: the template escapes them.
 *
 * @param text the fixed texts of the page by their keys
 * @param title its title
 * @param running what stands at the top of every printed page
 * @param head what it all comes to
 * @param first what is told before the conditions
 * @param conditions the conditions; none on a page for a company
 * @param then what follows from them
 * @param drawings what is looked at; none on a page for a company
 * @param benefit the months and their amounts; none where they say nothing
 * @param months the conditions of the months that can be worked for now
 * @param rest what is told at the end
 * @param about whom and what the page is about
 * @param legend what the signs before the articles mean
 */
record PageView(
    Map<String, String> text,
    String title,
    String running,
    Head head,
    List<Section> first,
    List<Conditions> conditions,
    List<Section> then,
    List<Figure> drawings,
    List<Benefit> benefit,
    List<MonthConditions> months,
    List<Section> rest,
    List<Entry> about,
    String legend) {

  /** The standing in a word and in a few sentences. */
  record Head(String look, String word, String sentence, String day) {}

  /** A part of what is told; what is to be done stands in a list of tasks. */
  record Section(String id, String heading, boolean isTasks, List<Line> items) {

    boolean isNumbered() {
      return isTasks && items.size() > 1;
    }
  }

  /** A sentence, where and with what it is done, and its source. */
  record Line(List<Fragment> text, List<Fragment> how, String source) {

    boolean hasHow() {
      return !how.isEmpty();
    }
  }

  /** The conditions that are told with their reasons, and those that are only named. */
  record Conditions(String outcome, List<Condition> conditions, List<String> others) {}

  /** A term and its value. */
  record Entry(String term, String value) {}

  /** A drawing with what its looks mean, and the same in words. */
  record Figure(
      String id,
      String caption,
      String title,
      Drawing drawing,
      List<Legend> legend,
      List<String> told) {

    boolean isTold() {
      return !told.isEmpty();
    }
  }

  /** A drawing by itself. */
  record Picture(String lang, String id, String title, Drawing drawing) {}

  /** The months, their sum and the wage they are counted from. */
  record Benefit(boolean isHypothetical, List<Amount> amounts, String total, String countedWage) {

    boolean isWageUnknown() {
      return countedWage.isEmpty();
    }
  }

  /** An instalment, and the window to file for it or the day it was paid. */
  record Amount(String look, int month, String days, String status, String rate, String amount) {}

  /** A condition with its outcome and the facts it was found by. */
  record Condition(String look, String title, String outcome, String sentence, String source) {}

  /** The conditions of a month. */
  record MonthConditions(
      int month, String status, List<Condition> conditions, List<String> others) {}

  boolean hasDrawings() {
    return !drawings.isEmpty();
  }
}
