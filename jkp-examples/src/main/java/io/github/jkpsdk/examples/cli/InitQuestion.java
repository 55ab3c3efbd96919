package io.github.jkpsdk.examples.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A fact that is asked for.
 *
 * @param name the key of its text
 * @param form how it is answered
 * @param choices the answers that may be given and their values in the file; empty for any
 * @param fact puts an answer into the case
 */
record InitQuestion(
    String name, Form form, Map<String, String> choices, BiConsumer<ObjectNode, String> fact) {

  /** How questions are answered. */
  enum Form {
    DAY,
    MONTHS,
    AMOUNT,
    CHOICE
  }

  private static final Pattern OWN_DAY =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.]\\d{3})+");
  private static final Pattern MONTHS =
      Pattern.compile("(\\d{4}-\\d{2}) *(?:-|–|to|sampai) *(\\d{4}-\\d{2})");
  private static final String RECEIPT = "reportReceiptFrom";
  private static final String AGREEMENT = "COLLECTIVE_AGREEMENT";

  /** All questions, in the order in which they are asked. */
  static List<InitQuestion> all() {
    return Stream.of(ofTermination(), ofPerson(), ofWork(), ofClaim())
        .flatMap(List::stream)
        .toList();
  }

  private static List<InitQuestion> ofTermination() {
    return List.of(
        day("termination", "date"),
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
            (facts, cause) -> facts.withObject("termination").put("cause", cause)),
        choice("evidence", proofs(), InitQuestion::evidence));
  }

  private static List<InitQuestion> ofPerson() {
    return List.of(
        choice(
            "citizenship",
            Map.of("1", "INDONESIAN", "2", "FOREIGN"),
            (facts, value) -> facts.withObject("participant").put("citizenship", value)),
        day("participant", "birthDate"),
        day("participant", "registeredOn"),
        choice(
            "healthInsurance",
            Map.of(
                "1", "WAGE_EARNER", "2", "OTHER_SEGMENT", "3", "INACTIVE", "4", "NOT_REGISTERED"),
            (facts, value) -> facts.withObject("participant").put("healthInsurance", value)),
        choice("programmes", Map.of("1", "JP", "2", ""), InitQuestion::programmes));
  }

  private static List<InitQuestion> ofWork() {
    return List.of(
        choice(
            "segment",
            Map.of("1", "WAGE_EARNER", "2", "SELF_EMPLOYED"),
            (facts, value) -> facts.withObject("employment").put("segment", value)),
        choice(
            "scale",
            Map.of("1", "MICRO", "2", "SMALL", "3", "MEDIUM", "4", "LARGE"),
            (facts, value) ->
                facts.withObject("employment").withObject("employer").put("scale", value)),
        choice(
            "agreement",
            Map.of("1", "PKWTT", "2", "PKWT"),
            (facts, value) ->
                facts.withObject("employment").withObject("agreement").put("type", value)),
        new InitQuestion(
            "agreementEnd",
            Form.DAY,
            Map.of(),
            (facts, value) ->
                facts.withObject("employment").withObject("agreement").put("end", value)));
  }

  private static List<InitQuestion> ofClaim() {
    return List.of(
        new InitQuestion("reportedWage", Form.AMOUNT, Map.of(), InitQuestion::wage),
        new InitQuestion("contributions", Form.MONTHS, Map.of(), InitQuestion::contributions),
        new InitQuestion(
            "signedOn",
            Form.DAY,
            Map.of(),
            (facts, value) -> facts.withObject("commitment").put("signedOn", value)),
        new InitQuestion(
            "filedOn", Form.DAY, Map.of(), (facts, value) -> facts.put("filedOn", value)));
  }

  private static InitQuestion day(String part, String fact) {
    return new InitQuestion(
        fact, Form.DAY, Map.of(), (facts, value) -> facts.withObject(part).put(fact, value));
  }

  private static InitQuestion choice(
      String name, Map<String, String> choices, BiConsumer<ObjectNode, String> fact) {
    return new InitQuestion(name, Form.CHOICE, choices, fact);
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
    ArrayNode proofs = facts.withObject("termination").putArray("evidence");
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

  private static void programmes(ObjectNode facts, String pension) {
    ArrayNode programmes = facts.withObject("participant").putArray("programmes");
    programmes.add("JKK").add("JKM").add("JHT");
    if (!pension.isEmpty()) {
      programmes.add(pension);
    }
  }

  private static void wage(ObjectNode facts, String amount) {
    facts
        .withObject("employment")
        .putObject("reportedWage")
        .put("amount", new BigDecimal(amount))
        .put("currency", "IDR");
  }

  private static void contributions(ObjectNode facts, String months) {
    Matcher range = MONTHS.matcher(months);
    if (range.matches()) {
      facts
          .putArray("contributions")
          .addObject()
          .put("from", range.group(1))
          .put("to", range.group(2));
    }
  }

  /** Whether there is no case without it. */
  boolean isNeeded() {
    return name.equals("date");
  }

  /** The last day of an agreement is asked only of one that has a term. */
  boolean isAskedOf(ObjectNode facts) {
    return !name.equals("agreementEnd")
        || facts.path("employment").path("agreement").path("type").asString("").equals("PKWT");
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
    return switch (form) {
      case CHOICE -> Optional.ofNullable(choices.get(answer));
      case DAY -> dayOf(answer).map(LocalDate::toString);
      case MONTHS ->
          Optional.of(answer)
              .filter(text -> MONTHS.matcher(text).matches())
              .filter(text -> MONTHS.matcher(text).results().allMatch(InitQuestion::areMonths));
      case AMOUNT -> amount(answer);
    };
  }

  private static boolean areMonths(java.util.regex.MatchResult range) {
    try {
      return !YearMonth.parse(range.group(1)).isAfter(YearMonth.parse(range.group(2)));
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** A day as files have it, or as people write it: 15-06-2026. */
  static Optional<LocalDate> dayOf(String text) {
    Matcher own = OWN_DAY.matcher(text);
    String iso =
        own.matches()
            ? String.format(
                Locale.ROOT,
                "%s-%02d-%02d",
                own.group(3),
                Integer.parseInt(own.group(2)),
                Integer.parseInt(own.group(1)))
            : text;
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Rupiah, with dots between thousands or without. */
  private static Optional<String> amount(String text) {
    String plain = text.replaceFirst("(?i)^rp *", "");
    String digits = GROUPED.matcher(plain).matches() ? plain.replace(".", "") : plain;
    return digits.matches("\\d{1,12}") ? Optional.of(digits) : Optional.empty();
  }
}
