package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.json.CaseOrClaim;
import io.github.jkpsdk.json.JkpJackson3Module;
import io.github.jkpsdk.json.Problem;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the lines of a batch, each on its own. Thread-safe. */
final class LineAnswers {

  /** The longest line, in bytes. */
  static final int LIMIT = 1 << 20;

  private static final Problem SPREAD =
      new Problem(
          Problem.Code.INVALID_INPUT,
          "$",
          "the document goes over several lines, and a batch has one on each line; jq -c . makes"
              + " them so");

  private static final int TYPICAL_CHUNK = 1 << 17;

  private static final JsonMapper MAPPER = JkpJackson3Module.strictMapper();

  private final LineAnswer answer;
  private final LineShape shape;
  private final Messages words;
  private final UnaryOperator<byte[]> packing;

  /**
   * Answers that are told so.
   *
   * @param words the language of what is wrong with a line
   * @param packing what becomes of some lines before they are written, wherever they stand
   */
  LineAnswers(LineAnswer answer, LineShape shape, Messages words, UnaryOperator<byte[]> packing) {
    this.answer = answer;
    this.shape = shape;
    this.words = words;
    this.packing = packing;
  }

  /**
   * The answers to some lines.
   *
   * @param lines one line for each, in their order, in UTF-8, packed
   * @param tally what they came to
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Answered(byte[] lines, Tally tally) {}

  Answered answer(Iterable<Line> lines) {
    StringWriter out = new StringWriter(TYPICAL_CHUNK);
    Tally tally = new Tally();
    for (Line line : lines) {
      answer(line, out, tally);
      out.write('\n');
    }
    byte[] written = out.toString().getBytes(StandardCharsets.UTF_8);
    return new Answered(packing.apply(written), tally);
  }

  private void answer(Line line, StringWriter out, Tally tally) {
    int start = out.getBuffer().length();
    String facts = Problem.WHOLE;
    try {
      CaseOrClaim file = read(line);
      facts = file.path();
      answer.answer(file, out, tally);
    } catch (RuntimeException e) {
      out.getBuffer().setLength(start);
      out.write(shape.error(error(line, problems(line, e, facts))));
      tally.countBad();
    }
  }

  private static List<Problem> problems(Line line, RuntimeException e, String facts) {
    if (line.isWrong()) {
      return line.problems();
    }
    return line.opensDocument()
        ? List.of(SPREAD)
        : Problem.all(e, facts).stream().map(problem -> problem.placedIn(line.text())).toList();
  }

  private static CaseOrClaim read(Line line) {
    if (line.isWrong()) {
      throw new IllegalArgumentException(line.problems().get(0).message());
    }
    return CaseOrClaim.read(line.text());
  }

  /** The first problem, and where there are several all of them. */
  private String error(Line line, List<Problem> problems) {
    ObjectNode node = MAPPER.createObjectNode().put("line", line.number());
    CaseId.find(line.text()).ifPresent(id -> node.put("id", id));
    write(problems.get(0), line, node.putObject("error"));
    if (problems.size() > 1) {
      ArrayNode errors = node.putArray("errors");
      problems.forEach(problem -> write(problem, line, errors.addObject()));
    }
    return node.toString();
  }

  /** The column is a character of a line, or a cell of a row. */
  private void write(Problem problem, Line line, ObjectNode node) {
    node.put("code", problem.code().name())
        .put("path", problem.path())
        .put("message", words.of(problem.message()));
    line.headings()
        .ifPresentOrElse(
            headings -> headings.tell(problem, node),
            () -> problem.place().ifPresent(place -> node.put("column", place.column())));
  }
}
