package io.github.jkpsdk.answer;

import io.github.jkpsdk.verdict.Fact;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Something odd but possible in the facts: never a refusal, and it decides nothing.
 *
 * <p>Immutable, thread-safe and serializable.
 *
 * @param code what is odd
 * @param paths where it stands, paths into the case or its events
 * @param facts what was seen and what is usual, by name; never a number or name of a person
 */
public record Warning(Code code, List<String> paths, List<Fact> facts) implements Serializable {

  /** What is odd; the names are stable. */
  public enum Code {
    /** The day of asking lies after the day on which the law was last checked. */
    ASKED_AFTER_LAW_WAS_CHECKED,
    /** The birth date in the NIK is another than the stated one. */
    NIK_BIRTH_DATE_DIFFERS,
    /** The birth day lies so far back that it is probably mistyped. */
    BIRTH_DAY_LONG_AGO,
    /** A monthly wage is so high that it is probably in sen. */
    WAGE_UNUSUALLY_HIGH,
    /** A monthly wage is so low that it is probably in thousands. */
    WAGE_UNUSUALLY_LOW,
    /** The stated months in arrears are others than the contributions say. */
    ARREARS_DIFFER_FROM_CONTRIBUTIONS,
    /** The recorded reason for the end of the membership is another than the stated cause. */
    CAUSE_DIFFERS_FROM_RECORD,
    /** The pieces of one proof stand in two entries, each of which is judged by itself. */
    PROOF_IN_SEVERAL_ENTRIES,
    /** The same application stands on the list twice. */
    APPLICATION_LISTED_TWICE,
    /** The self-assessment was done before the first claim; whether it counts is not known. */
    SELF_ASSESSMENT_BEFORE_CLAIM
  }

  /** Checks that all parts are given. */
  public Warning {
    Objects.requireNonNull(code, "code");
    paths = List.copyOf(paths);
    facts = List.copyOf(facts);
  }
}
