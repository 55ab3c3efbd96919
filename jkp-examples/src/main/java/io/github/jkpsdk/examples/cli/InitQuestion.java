package io.github.jkpsdk.examples.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A fact that is asked for.
 *
 * @param name the key of its text
 * @param form how it is answered
 * @param choices the answers that may be given and their values in the file; empty for any
 * @param isAsked whether it is asked for after what was answered before
 * @param fact puts an answer into the case
 */
record InitQuestion(
    String name,
    InitForm form,
    Map<String, String> choices,
    Predicate<ObjectNode> isAsked,
    BiConsumer<ObjectNode, String> fact) {

  private static final String RECEIPT = "reportReceiptFrom";
  private static final String AGREEMENT = "COLLECTIVE_AGREEMENT";
  private static final String ENROLLED = "enrolledWorker";

  /** All questions, in the order in which they are asked. */
  static List<InitQuestion> all() {
    return Stream.of(ofTermination(), ofPerson(), ofMembership(), ofWork(), ofMoney(), ofClaim())
        .flatMap(List::stream)
        .toList();
  }

  private static List<InitQuestion> ofTermination() {
    return List.of(
        of("date", InitForm.DAY, (facts, day) -> termination(facts).put("date", day)),
        choice(
            "cause",
            Map.of(
                "1", "EFFICIENCY",
                "2", "COMPANY_LOSS",
                "3", "COMPANY_CLOSURE",
                "4", "BANKRUPTCY",
                "5", "CONTRACT_EXPIRED",
                "6", "RESIGNATION",
                "7", "PENSION",
                "8", "TOTAL_PERMANENT_DISABILITY",
                "9", "DEATH",
                "10", "OTHER"),
            (facts, cause) -> termination(facts).put("cause", cause)),
        choice("evidence", proofs(), InitQuestion::evidence));
  }

  private static List<InitQuestion> ofPerson() {
    return List.of(
        choice(
            "citizenship",
            Map.of("1", "INDONESIAN", "2", "FOREIGN"),
            (facts, value) -> participant(facts).put("citizenship", value)),
        of("birthDate", InitForm.DAY, (facts, day) -> participant(facts).put("birthDate", day)),
        choice(
            "healthInsurance",
            Map.of(
                "1", "WAGE_EARNER", "2", "OTHER_SEGMENT", "3", "INACTIVE", "4", "NOT_REGISTERED"),
            (facts, value) -> participant(facts).put("healthInsurance", value)));
  }

  private static List<InitQuestion> ofMembership() {
    return List.of(
        choice(ENROLLED, Map.of("1", "true", "2", "false"), InitQuestion::enrolled),
        of(
                "registeredOn",
                InitForm.DAY,
                (facts, day) -> participant(facts).put("registeredOn", day))
            .askedIf(InitQuestion::isEnrolled),
        choice(
                "programmes",
                Map.of("1", "JKK JKM JHT JP", "2", "JKK JKM JHT", "3", "JKK JKM"),
                InitQuestion::programmes)
            .askedIf(InitQuestion::isEnrolled));
  }

  private static List<InitQuestion> ofWork() {
    return List.of(
        choice(
            "segment",
            Map.of(
                "1",
                "WAGE_EARNER",
                "2",
                "SELF_EMPLOYED",
                "3",
                "CONSTRUCTION",
                "4",
                "MIGRANT_WORKER"),
            (facts, value) -> facts.withObject("employment").put("segment", value)),
        of("employerName", InitForm.NAME, (facts, name) -> employer(facts).put("name", name)),
        choice(
            "scale",
            Map.of("1", "MICRO", "2", "SMALL", "3", "MEDIUM", "4", "LARGE"),
            (facts, value) -> employer(facts).put("scale", value)),
        choice(
            "agreement",
            Map.of("1", "PKWTT", "2", "PKWT"),
            (facts, value) -> agreement(facts).put("type", value)),
        of("agreementStart", InitForm.DAY, (facts, day) -> agreement(facts).put("start", day)),
        of("agreementEnd", InitForm.DAY, (facts, day) -> agreement(facts).put("end", day))
            .askedIf(facts -> facts.at("/employment/agreement/type").asString("").equals("PKWT")));
  }

  private static List<InitQuestion> ofMoney() {
    return List.of(
        of("reportedWage", InitForm.AMOUNT, wage("reportedWage")).askedIf(InitQuestion::isEnrolled),
        of("actualWage", InitForm.AMOUNT, wage("actualWage")),
        of("contributions", InitForm.MONTHS, InitQuestion::contributions)
            .askedIf(InitQuestion::isEnrolled));
  }

  private static List<InitQuestion> ofClaim() {
    return List.of(
        of(
            "firstPaidOn",
            InitForm.DAY,
            (facts, day) -> facts.putArray("priorBenefits").addObject().put("firstPaidOn", day)),
        of(
            "signedOn",
            InitForm.DAY,
            (facts, day) -> facts.withObject("commitment").put("signedOn", day)),
        of("filedOn", InitForm.DAY, (facts, day) -> facts.put("filedOn", day)),
        of(
            "reemployedOn",
            InitForm.DAY,
            (facts, day) ->
                facts.putObject("reemployment").put("date", day).put("kind", "WAGE_EMPLOYMENT")));
  }

  private static InitQuestion of(String name, InitForm form, BiConsumer<ObjectNode, String> fact) {
    return new InitQuestion(name, form, Map.of(), facts -> true, fact);
  }

  private static InitQuestion choice(
      String name, Map<String, String> choices, BiConsumer<ObjectNode, String> fact) {
    return new InitQuestion(name, InitForm.CHOICE, choices, facts -> true, fact);
  }

  private InitQuestion askedIf(Predicate<ObjectNode> condition) {
    return new InitQuestion(name, form, choices, condition, fact);
  }

  private static ObjectNode termination(ObjectNode facts) {
    return facts.withObject("termination");
  }

  private static ObjectNode participant(ObjectNode facts) {
    return facts.withObject("participant");
  }

  private static ObjectNode employer(ObjectNode facts) {
    return facts.withObject("employment").withObject("employer");
  }

  private static ObjectNode agreement(ObjectNode facts) {
    return facts.withObject("employment").withObject("agreement");
  }

  private static Map<String, String> proofs() {
    return Map.of(
        "1", "REGENCY_OR_CITY",
        "2", "PROVINCE",
        "3", "MINISTRY",
        "4", AGREEMENT,
        "5", "EXCERPT",
        "6", "COPY",
        "7", "");
  }

  private static void evidence(ObjectNode facts, String proof) {
    ArrayNode proofs = termination(facts).putArray("evidence");
    switch (proof) {
      case "" -> {}
      case AGREEMENT -> proofs.addObject().put("kind", AGREEMENT).put("courtDeed", true);
      case "EXCERPT", "COPY" ->
          proofs
              .addObject()
              .put("kind", "COURT_RULING")
              .put("document", proof)
              .put("finalAndBinding", true);
      default ->
          proofs
              .addObject()
              .put("kind", "ACCEPTANCE_AND_REPORT")
              .put("accepted", true)
              .put(RECEIPT, proof);
    }
  }

  /** Who was never enrolled is in no programme, and nothing was paid. */
  private static void enrolled(ObjectNode facts, String isEnrolled) {
    if (!Boolean.parseBoolean(isEnrolled)) {
      employer(facts).put(ENROLLED, false);
      participant(facts).putArray("programmes");
      facts.putArray("contributions");
    }
  }

  private static boolean isEnrolled(ObjectNode facts) {
    return facts.at("/employment/employer").path(ENROLLED).asBoolean(true);
  }

  private static void programmes(ObjectNode facts, String names) {
    ArrayNode programmes = participant(facts).putArray("programmes");
    Stream.of(names.split(" ", -1)).forEach(programmes::add);
  }

  private static BiConsumer<ObjectNode, String> wage(String name) {
    return (facts, amount) ->
        facts
            .withObject("employment")
            .putObject(name)
            .put("amount", new BigDecimal(amount))
            .put("currency", "IDR");
  }

  private static void contributions(ObjectNode facts, String ranges) {
    ArrayNode rows = facts.putArray("contributions");
    ranges
        .lines()
        .map(range -> range.split("/", 2))
        .forEach(ends -> rows.addObject().put("from", ends[0]).put("to", ends[1]));
  }

  /** Whether there is no case without it. */
  boolean isNeeded() {
    return name.equals("date");
  }

  /** Whether it makes sense after what was answered before. */
  boolean isAskedOf(ObjectNode facts) {
    return isAsked.test(facts);
  }

  /** Whether an answer has the form that is asked for. */
  boolean allows(String answer) {
    return value(answer).isPresent();
  }

  /** Puts an answer that is allowed into the case. */
  void put(ObjectNode facts, String answer) {
    fact.accept(facts, value(answer).orElseThrow());
  }

  private Optional<String> value(String answer) {
    return form == InitForm.CHOICE ? Optional.ofNullable(choices.get(answer)) : form.value(answer);
  }
}
