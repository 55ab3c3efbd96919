package io.github.jkpsdk.examples.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer as its JSON tells it, read with no help of the library.
 *
 * @param json the answer
 */
record ToldAnswer(JsonNode json) {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  static ToldAnswer read(String json) {
    return new ToldAnswer(MAPPER.readTree(json));
  }

  Stream<JsonNode> list(String part) {
    return StreamSupport.stream(json.path(part).spliterator(), false);
  }

  /** {@return the next steps; people are told first of a correction, which the headline names} */
  List<JsonNode> steps() {
    return list("next")
        .sorted(Comparator.comparing(step -> !text(step, "step").equals("CORRECT_CLAIM")))
        .toList();
  }

  JsonNode month(int number) {
    return json.path("months").path(number - 1);
  }

  boolean isEntitled() {
    return !text(json.path("standing"), "state").equals("NOT_ENTITLED");
  }

  boolean isOpen() {
    return List.of("UNDECIDED", "NOT_YET_ENTITLED").contains(text(json.path("standing"), "state"));
  }

  static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }

  /** A field that is left out is no day. */
  static Optional<LocalDate> day(JsonNode node, String field) {
    return Optional.of(text(node, field)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
  }

  static List<LocalDate> days(JsonNode node, String... fields) {
    return Stream.of(fields).flatMap(field -> day(node, field).stream()).toList();
  }

  static Optional<BigDecimal> amount(JsonNode node) {
    return node.isMissingNode()
        ? Optional.empty()
        : Optional.of(node.path("amount").decimalValue().setScale(2));
  }

  Optional<BigDecimal> sum(String part) {
    return amount(json.path(part));
  }

  /** What was lost for one reason, as people are told it, for each. */
  Stream<BigDecimal> lostTogether() {
    return list("lost")
        .collect(
            Collectors.groupingBy(
                lost -> text(lost, "reason"),
                Collectors.reducing(
                    BigDecimal.ZERO,
                    lost -> amount(lost.path("amount")).orElse(BigDecimal.ZERO),
                    BigDecimal::add)))
        .values()
        .stream()
        .map(sum -> sum.setScale(2));
  }

  /** What the six months bring in all, as far as nothing is doubtful; empty where not known. */
  Optional<BigDecimal> paidAndOutstanding() {
    return sum("paid").flatMap(paid -> sum("outstanding").map(paid::add));
  }

  /** What was paid for a month, else what is due. */
  Optional<BigDecimal> amountOf(int month) {
    return amount(month(month).path("paidAmount")).or(() -> amount(month(month).path("amount")));
  }

  /** {@return every day that stands anywhere} */
  Set<LocalDate> allDays() {
    Set<LocalDate> days = new HashSet<>();
    forEachLeaf(json, leaf -> day(leaf).ifPresent(days::add));
    return days;
  }

  private static Optional<LocalDate> day(JsonNode leaf) {
    return leaf.asStringOpt().filter(text -> DAY.matcher(text).matches()).map(LocalDate::parse);
  }

  /** {@return every number that may be an amount, wherever it stands} */
  Set<BigDecimal> allAmounts() {
    Set<BigDecimal> amounts = new HashSet<>();
    forEachLeaf(
        json,
        leaf ->
            leaf.decimalValueOpt()
                .filter(number -> number.scale() <= 2)
                .ifPresent(number -> amounts.add(number.setScale(2))));
    return amounts;
  }

  private static void forEachLeaf(JsonNode node, Consumer<JsonNode> use) {
    if (node.isContainer()) {
      node.forEach(part -> forEachLeaf(part, use));
    } else {
      use.accept(node);
    }
  }
}
