package io.github.jkpsdk.conformance;

import io.github.jkpsdk.conformance.ConformanceResult.Difference;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A question, and what the law says to it. Immutable and thread-safe. */
public final class ConformanceCase {

  /** What is asked. */
  public enum Kind {
    /** A job loss on a day. */
    CASE("case"),
    /** A job loss and what happened since, on a day. */
    CLAIM("claim"),
    /** The contribution of a wage for a month. */
    CONTRIBUTION("contribution"),
    /** The bill of an employer for a month. */
    PAYROLL("payroll"),
    /** The time limit of a duty. */
    DEADLINE("deadline"),
    /** The fee for paying a contribution late. */
    LATE_FEE("lateFee"),
    /** The wage that a contribution is reckoned from. */
    WAGE_BASE("wageBase"),
    /** The contribution months of periods of work. */
    WORK_PERIODS("workPeriods");

    private final String member;

    Kind(String member) {
      this.member = member;
    }

    /** {@return the member of a question that says what is asked, such as {@code lateFee}} */
    public String member() {
      return member;
    }
  }

  private static final Set<String> NOT_ASKED = Set.of("name", "source", "expect");
  private static final Set<String> ASKED_WITH = Set.of("asOf", "interpretations");

  private final String file;
  private final String name;
  private final String source;
  private final Kind kind;
  private final JsonNode question;
  private final JsonNode expected;

  private ConformanceCase(String file, JsonNode declared) {
    this.file = file;
    this.name = text(declared, "name");
    this.source = text(declared, "source");
    this.question = Json.without(declared, NOT_ASKED);
    this.kind = kindOf(question);
    this.expected = declared.path("expect");
    if (expected.isMissingNode()) {
      throw new IllegalArgumentException("it expects nothing");
    }
  }

  /**
   * Reads a case.
   *
   * @throws IllegalArgumentException if it does not have the form of a case, naming file and case
   */
  static ConformanceCase of(String file, JsonNode declared) {
    try {
      return new ConformanceCase(file, declared);
    } catch (IllegalArgumentException e) {
      String name = declared.path("name").asString("a case without a name");
      throw new IllegalArgumentException(file + ": " + name + ": " + e.getMessage(), e);
    }
  }

  private static String text(JsonNode declared, String member) {
    String text = declared.path(member).asString("");
    if (text.isBlank()) {
      throw new IllegalArgumentException("it has no " + member);
    }
    return text;
  }

  private static Kind kindOf(JsonNode question) {
    Set<String> members =
        question.propertyNames().stream()
            .filter(member -> !ASKED_WITH.contains(member))
            .collect(Collectors.toSet());
    List<Kind> asked =
        Arrays.stream(Kind.values()).filter(kind -> members.remove(kind.member)).toList();
    if (asked.size() != 1 || !members.isEmpty()) {
      throw new IllegalArgumentException(
          "it asks %s, besides %s; a case asks one question".formatted(asked, members));
    }
    return asked.get(0);
  }

  /** {@return the file that it stands in, such as {@code cases/article-19.json}} */
  public String file() {
    return file;
  }

  /** {@return its name, which no other case has} */
  public String name() {
    return name;
  }

  /** {@return the articles that the answer is worked out from} */
  public String source() {
    return source;
  }

  /** {@return what it asks} */
  public Kind kind() {
    return kind;
  }

  /** {@return what an implementation is given, as {@link Implementation#answer} tells} */
  public String question() {
    return question.toString();
  }

  /** {@return what the answer has to say, as JSON} */
  public String expected() {
    return expected.toString();
  }

  /**
   * {@return the members of the answer that are looked at, such as {@code verdict} or {@code
   * deadlines}; {@code error} where a refusal is expected; none where the answer is no object}
   */
  public Set<String> parts() {
    return Set.copyOf(expected.propertyNames());
  }

  /** {@return the readings of open points that are to be used, by point; other points as usual} */
  public Map<String, String> interpretations() {
    return Json.texts(question.path("interpretations"));
  }

  /**
   * Asks an implementation.
   *
   * @param implementation what is asked, unless it does not support this case
   * @return whether it answered as the law does; what it throws, errors of the machine apart, is a
   *     failure
   */
  public ConformanceResult ask(Implementation implementation) {
    if (!implementation.supports(this)) {
      return ConformanceResult.skipped(this);
    }
    try {
      return compare(implementation.answer(kind, question()));
    } catch (QuestionRefusedException e) {
      return expected.has("error")
          ? compare(Json.refusedAt(e.path()))
          : ConformanceResult.refused(this, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ConformanceResult.thrown(this, e);
    } catch (Exception e) {
      return ConformanceResult.thrown(this, e);
    } catch (StackOverflowError | AssertionError e) {
      return ConformanceResult.thrown(this, new IllegalStateException(e));
    }
  }

  /**
   * Compares an answer with what is expected, however the answer was come by.
   *
   * @param answer the answer as JSON
   * @return whether it says what the law says
   */
  public ConformanceResult compare(String answer) {
    try {
      return compare(Json.read(answer));
    } catch (JacksonException e) {
      Difference broken = new Difference("$", expected(), "no JSON: " + e.getOriginalMessage());
      return ConformanceResult.compared(this, List.of(broken));
    }
  }

  private ConformanceResult compare(JsonNode answer) {
    return ConformanceResult.compared(this, PartialMatch.differences(expected, answer));
  }

  /** {@return where it stands, its name and its articles} */
  @Override
  public String toString() {
    return file + ": " + name + " (" + source + ")";
  }
}
