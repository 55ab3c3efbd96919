package io.github.jkpsdk.json;

import io.github.jkpsdk.claim.ClaimEventRefusedException;
import io.github.jkpsdk.json.engine.PlaceOf;
import io.github.jkpsdk.json.engine.Refusal;
import io.github.jkpsdk.json.engine.Size;
import io.github.jkpsdk.law.NotInForceException;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Why a case or a claim cannot be answered.
 *
 * @param code what kind of problem it is
 * @param path where it is wrong, a JSON path
 * @param message what is wrong and what is allowed
 * @param place where it stands in the text of the document; empty where that is not known
 */
public record Problem(Code code, String path, String message, Optional<Place> place) {

  /** The kinds of problem; the names are stable. */
  public enum Code {
    /** Not the format: bad JSON, an unknown field, a wrong type or value. */
    INVALID_INPUT,
    /** A fact cannot be true, or the facts cannot all be. */
    IMPOSSIBLE_FACTS,
    /** An event contradicts what happened before. */
    REFUSED_EVENT,
    /** A day lies before the first one that the law covers. */
    NOT_IN_FORCE,
    /** The program failed; the input may be right. */
    FAILED
  }

  /**
   * Where something stands in the text of a document.
   *
   * @param line the line, from 1
   * @param column the character in the line, from 1
   */
  public record Place(int line, int column) {}

  /** The path of the whole file. */
  public static final String WHOLE = "$";

  /** What leads from the whole to a part of it. */
  private static final String MEMBER = "$.";

  /** What is told by its place in a claim file, not in its case. */
  private static final Pattern BESIDE_THE_CASE = Pattern.compile("(events|asOf|case)\\b.*");

  private static final Pattern FACT =
      Pattern.compile("[a-z]\\w*(\\[\\d+])?([.][a-z]\\w*(\\[\\d+])?)*(?= (is|are) )");

  /** Checks that all parts are given. */
  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(place, "place");
  }

  /**
   * A problem that has no place in the text.
   *
   * @param code what kind of problem it is
   * @param path where it is wrong, a JSON path
   * @param message what is wrong and what is allowed
   */
  public Problem(Code code, String path, String message) {
    this(code, path, message, Optional.empty());
  }

  /**
   * {@return what an exception says} One that is not about the input is told with its type.
   *
   * @param e what reading or answering threw, also by a mapper of the application
   * @param facts the path of the case in the document, see {@link CaseOrClaim#path()}
   */
  public static Problem of(Exception e, String facts) {
    return ofOne(ours(e), Objects.requireNonNull(facts, "facts"));
  }

  private static Problem ofOne(Exception e, String facts) {
    Code code = code(e);
    return new Problem(
        code,
        path(e, facts),
        code == Code.FAILED ? e.toString() : String.valueOf(e.getMessage()),
        e instanceof JkpJsonException badJson && code == Code.INVALID_INPUT
            ? badJson.place()
            : Optional.empty());
  }

  /**
   * {@return all that an exception says: where several things are wrong, one for each}
   *
   * @param e what reading or answering threw, also by a mapper of the application
   * @param facts the path of the case in the document, see {@link CaseOrClaim#path()}
   */
  public static List<Problem> all(Exception e, String facts) {
    Objects.requireNonNull(facts, "facts");
    Exception ours = ours(e);
    return Stream.concat(
            Stream.of(ours),
            Arrays.stream(ours.getSuppressed())
                .filter(JkpJsonException.class::isInstance)
                .map(JkpJsonException.class::cast))
        .map(problem -> ofOne(problem, facts))
        .toList();
  }

  /**
   * {@return the same with its place in the text of the document} Facts that contradict each other,
   * and events that are refused, are found only once the text has been read. One that has its place
   * stays as it is, as does one of a text that cannot be read.
   *
   * @param json the JSON in UTF-8, with or without a byte order mark
   */
  public Problem placedIn(byte[] json) {
    Objects.requireNonNull(json, "json");
    if (place.isPresent() || path.equals(WHOLE)) {
      return this;
    }
    try {
      io.github.jkpsdk.json.engine.Place found =
          Lines.present().read(new ByteArrayInputStream(json), new PlaceOf(path), Size.ONE);
      return new Problem(code, path, message, Optional.of(new Place(found.line(), found.column())));
    } catch (Refusal e) {
      return this;
    }
  }

  /** What was refused here, where a mapper has wrapped it. */
  private static Exception ours(Exception e) {
    for (Throwable why = Objects.requireNonNull(e, "e"); why != null; why = why.getCause()) {
      if (why instanceof JkpJsonException badJson) {
        return badJson;
      }
    }
    return e;
  }

  private static Code code(Exception e) {
    Throwable why = e instanceof JkpJsonException && e.getCause() != null ? e.getCause() : e;
    if (why instanceof ClaimEventRefusedException) {
      return Code.REFUSED_EVENT;
    }
    if (why instanceof NotInForceException) {
      return Code.NOT_IN_FORCE;
    }
    if (e instanceof JkpJsonException && !(why instanceof IllegalArgumentException && why != e)) {
      return Code.INVALID_INPUT;
    }
    return why instanceof IllegalArgumentException ? Code.IMPOSSIBLE_FACTS : Code.FAILED;
  }

  private static String path(Exception e, String facts) {
    if (e instanceof JkpJsonException badJson) {
      return badJson.path();
    }
    if (e instanceof NotInForceException tooEarly) {
      return pathOf(tooEarly.fact(), facts);
    }
    // messages of the SDK start with the fact
    Matcher fact = FACT.matcher(String.valueOf(e.getMessage()));
    return code(e) == Code.IMPOSSIBLE_FACTS && fact.lookingAt()
        ? pathOf(fact.group(), facts)
        : WHOLE;
  }

  private static String pathOf(String fact, String facts) {
    return (BESIDE_THE_CASE.matcher(fact).matches() ? WHOLE : facts) + "." + fact;
  }

  /** {@return the path and the message; the message alone where it names the path itself} */
  @Override
  public String toString() {
    return path.startsWith(MEMBER) && message.startsWith(path.substring(MEMBER.length()) + " ")
        ? message
        : path + ": " + message;
  }
}
