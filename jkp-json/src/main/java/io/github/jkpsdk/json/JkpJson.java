package io.github.jkpsdk.json;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.ByteOrderMark;
import io.github.jkpsdk.json.engine.Chosen;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Lists;
import io.github.jkpsdk.json.engine.Refusal;
import io.github.jkpsdk.json.engine.Size;
import io.github.jkpsdk.json.engine.Syntax;
import io.github.jkpsdk.json.tables.CaseCodecs;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.law.NotInForceException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads and writes the values of the SDK as JSON. Thread-safe.
 *
 * <p>Reading is strict: unknown fields, duplicate keys, wrong types, impossible values and text
 * after the value are refused with {@link JkpJsonException}. So is what is too large: a document of
 * more than 1,000,000 characters, an array of more than 20,000 elements, a text of more than 1,000
 * characters. A fact that is absent, or null, is not known.
 *
 * <p>Equal values are written as equal texts; a fact that is not known or has its usual value is
 * left out.
 */
public final class JkpJson {

  /** The version of the format; {@code docs/json.md} says what may change within it. */
  public static final int FORMAT_VERSION = CaseCodecs.FORMAT_VERSION;

  private JkpJson() {}

  /**
   * Reads a case.
   *
   * @param json the JSON
   * @return the case
   * @throws JkpJsonException if it is not a case
   */
  public static JkpCase readCase(String json) {
    return read(json, JkpCase.class);
  }

  /**
   * Reads a case, to the end of a reader, which is left open.
   *
   * @param json the JSON
   * @return the case
   * @throws JkpJsonException if it is not a case
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  public static JkpCase readCase(Reader json) {
    return read(json, JkpCase.class);
  }

  /**
   * Reads a case, to the end of a stream, which is left open.
   *
   * @param json the JSON in UTF-8, with or without a byte order mark
   * @return the case
   * @throws JkpJsonException if it is not a case
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  public static JkpCase readCase(InputStream json) {
    return read(json, JkpCase.class);
  }

  /**
   * Reads a claim file: a case, the events since, and the day that is asked about.
   *
   * @param json the JSON
   * @return the file, of which {@link ClaimFile#claim} makes a claim
   * @throws JkpJsonException if it is not a claim file
   */
  public static ClaimFile readClaim(String json) {
    return read(json, ClaimFile.class);
  }

  /**
   * Reads an array of values, such as the events of a claim.
   *
   * @param json the JSON
   * @param type a type of the SDK with a JSON form of its own
   * @param <T> the type
   * @return the values
   * @throws JkpJsonException if it is not an array of values of the type
   * @throws IllegalArgumentException if the type has no JSON form
   */
  public static <T> List<T> readList(String json, Class<T> type) {
    return read(json, Lists.of(Bindings.codecOf(type)), Size.ONE);
  }

  /**
   * Reads a value.
   *
   * @param json the JSON
   * @param type a type of the SDK with a JSON form of its own
   * @param <T> the type
   * @return the value
   * @throws JkpJsonException if it is not a value of the type
   * @throws IllegalArgumentException if the type has no JSON form
   */
  public static <T> T read(String json, Class<T> type) {
    Binding<T> binding = Bindings.of(type);
    return read(json, binding.codec(), binding.size());
  }

  private static <T> T read(String json, Codec<T> codec, Size size) {
    return refused(
        () -> {
          if (json.length() > size.characters()) {
            throw Syntax.tooLong(json.length(), size);
          }
          return Lines.present().read(ByteOrderMark.skipped(json), codec, size);
        });
  }

  private static <T> T refused(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (Refusal e) {
      throw JkpJsonException.of(e);
    }
  }

  /**
   * Reads a value, to the end of a reader, which is left open.
   *
   * @param json the JSON
   * @param type a type of the SDK with a JSON form of its own
   * @param <T> the type
   * @return the value
   * @throws JkpJsonException if it is not a value of the type
   * @throws IllegalArgumentException if the type has no JSON form
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  public static <T> T read(Reader json, Class<T> type) {
    Binding<T> binding = Bindings.of(type);
    return refused(
        () -> Lines.present().read(ByteOrderMark.skipped(json), binding.codec(), binding.size()));
  }

  /**
   * Reads a value, to the end of a stream, which is left open.
   *
   * @param json the JSON in UTF-8, with or without a byte order mark
   * @param type a type of the SDK with a JSON form of its own
   * @param <T> the type
   * @return the value
   * @throws JkpJsonException if it is not a value of the type
   * @throws IllegalArgumentException if the type has no JSON form
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  public static <T> T read(InputStream json, Class<T> type) {
    Binding<T> binding = Bindings.of(type);
    return refused(() -> Lines.present().read(json, binding.codec(), binding.size()));
  }

  /**
   * Writes a value on one line, without a line end.
   *
   * @param value a value of a type of the SDK with a JSON form of its own, such as an answer, or a
   *     list of such values, such as the events of a claim
   * @return the JSON
   * @throws IllegalArgumentException if the type has no JSON form
   */
  public static String write(Object value) {
    StringWriter text = new StringWriter();
    write(value, text);
    return text.toString();
  }

  /**
   * Writes a value on one line, without a line end, to a writer that is neither flushed nor closed.
   *
   * @param value a value of a type of the SDK with a JSON form of its own, such as an answer, or a
   *     list of such values, such as the events of a claim
   * @param target where to write to
   * @throws IllegalArgumentException if the type has no JSON form
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public static void write(Object value, Writer target) {
    Lines.present().write(sink -> Bindings.write(value, sink), target, false);
  }

  /**
   * Writes some parts of a value on one line, without a line end, to a writer that is neither
   * flushed nor closed. No JSON is made for the others.
   *
   * @param value a value of a type of the SDK with a JSON form of its own, such as an answer, or a
   *     list of such values
   * @param parts the names of fields, such as {@code standing} and {@code next}; one that the value
   *     does not have is left out
   * @param target where to write to
   * @throws IllegalArgumentException if the type has no JSON form
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public static void write(Object value, Set<String> parts, Writer target) {
    Set<String> names = Set.copyOf(parts);
    Lines.present().write(sink -> Bindings.write(value, new Chosen(sink, names)), target, false);
  }

  /**
   * Writes a value indented for people, without a line end after it.
   *
   * @param value a value of a type of the SDK with a JSON form of its own, such as an answer, or a
   *     list of such values, such as the events of a claim
   * @return the JSON
   * @throws IllegalArgumentException if the type has no JSON form
   */
  public static String writePretty(Object value) {
    StringWriter text = new StringWriter();
    writePretty(value, text);
    return text.toString();
  }

  /**
   * Writes a value indented for people, without a line end after it, to a writer that is neither
   * flushed nor closed.
   *
   * @param value a value of a type of the SDK with a JSON form of its own, such as an answer, or a
   *     list of such values, such as the events of a claim
   * @param target where to write to
   * @throws IllegalArgumentException if the type has no JSON form
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public static void writePretty(Object value, Writer target) {
    Lines.present().write(sink -> Bindings.write(value, sink), target, true);
  }

  /**
   * The digest that proves which facts an answer comes from; to be stored with the answer as {@link
   * Answer#factsDigest()}. It is the SHA-256 of the JSON of the claim as it was known on the day,
   * on one line, without {@code id} and {@code asOf} and without the names and the identity number
   * of worker and employer. What happens later leaves it as it is.
   *
   * @param claim the claim; a case is a claim without events
   * @param asOf the day of the answer
   * @return 64 hexadecimal digits in lower case
   */
  public static String factsDigest(Claim claim, LocalDate asOf) {
    return FactsDigest.of(claim, asOf);
  }

  /**
   * {@return whether an answer comes from a claim under the law as it stands, in the
   * interpretations of its receipt, or in which fields it differs}
   *
   * @param answer the answer, as it was stored
   * @param claim the claim, with everything that is known by now
   */
  public static Reproduction reproduces(Answer answer, Claim claim) {
    Interpretations interpretations = Interpretations.standard();
    for (Interpretation chosen : answer.verdict().receipt().interpretations()) {
      interpretations = interpretations.with(chosen);
    }
    return reproduces(answer, claim, Jkp.builder().interpretations(interpretations).build());
  }

  /**
   * {@return whether an answer comes from a case under the law as it stands, in the interpretations
   * of its receipt, or in which fields it differs}
   *
   * @param answer the answer, as it was stored
   * @param facts the case, with everything that is known by now
   */
  public static Reproduction reproduces(Answer answer, JkpCase facts) {
    return reproduces(answer, Claim.of(facts));
  }

  /**
   * {@return whether an answer comes from a claim under some law, or in which fields it differs}
   *
   * @param answer the answer, as it was stored
   * @param claim the claim, with everything that is known by now
   * @param jkp the law, its interpretations and its calendar
   * @throws NotInForceException if the law does not cover the day of the answer
   */
  public static Reproduction reproduces(Answer answer, Claim claim, Jkp jkp) {
    return Reproduction.of(answer, claim, jkp);
  }
}
