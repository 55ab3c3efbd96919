/**
 * The law, the values and the calculators of Indonesian unemployment insurance.
 *
 * <p>No argument may be null: a null is refused with a {@link NullPointerException} that names the
 * argument, or the fact it states. What may be unknown is an {@link java.util.Optional}.
 */
module io.github.jkpsdk.core {
  requires transitive java.money;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.github.jkpsdk;
  exports io.github.jkpsdk.answer;
  exports io.github.jkpsdk.benefit;
  exports io.github.jkpsdk.calendar;
  exports io.github.jkpsdk.activity;
  exports io.github.jkpsdk.casefile;
  exports io.github.jkpsdk.deadline;
  exports io.github.jkpsdk.claim;
  exports io.github.jkpsdk.contribution;
  exports io.github.jkpsdk.eligibility;
  exports io.github.jkpsdk.employment;
  exports io.github.jkpsdk.explanation;
  exports io.github.jkpsdk.interpretation;
  exports io.github.jkpsdk.law;
  exports io.github.jkpsdk.money;
  exports io.github.jkpsdk.participant;
  exports io.github.jkpsdk.programme;
  exports io.github.jkpsdk.rulebook;
  exports io.github.jkpsdk.siapkerja;
  exports io.github.jkpsdk.termination;
  exports io.github.jkpsdk.verdict;
}
