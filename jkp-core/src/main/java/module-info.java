/**
 * The law, the values and the calculators of Indonesian unemployment insurance.
 *
 * <p>The way from a case to an answer:
 *
 * <ol>
 *   <li>The facts of one job loss are a {@link io.github.jkpsdk.casefile.JkpCase}; what is not
 *       stated is not known. What cannot be true together is refused.
 *   <li>What happened since is a list of events; with the case it is a {@link
 *       io.github.jkpsdk.claim.Claim}, which knows no law.
 *   <li>The law is a {@link io.github.jkpsdk.rulebook.Rulebook} of dated numbers, each with its
 *       article, and one reading for each open point: {@link
 *       io.github.jkpsdk.interpretation.Interpretations}.
 *   <li>{@link io.github.jkpsdk.Jkp} holds both and is asked for a day: {@code assess} gives the
 *       {@link io.github.jkpsdk.verdict.Verdict}, a finding with article and facts for every
 *       condition; {@code answer} the whole {@link io.github.jkpsdk.answer.Answer}, with the six
 *       months, the money, the deadlines and the next steps.
 *   <li>An {@link io.github.jkpsdk.explanation.Explanation} tells either in Indonesian or English.
 * </ol>
 *
 * <p>Indonesian terms stand in the index, from {@index JKP jaminan kehilangan pekerjaan} on.
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
