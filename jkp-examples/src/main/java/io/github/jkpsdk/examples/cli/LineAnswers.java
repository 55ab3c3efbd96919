package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.Answer;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.json.JkpJson;
import java.io.ByteArrayInputStream;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers the lines of a batch, each on its own. Thread-safe. */
final class LineAnswers {

  /** The longest line, in bytes. */
  static final int LIMIT = 1 << 20;

  private static final JsonMapper MAPPER = JkpJson.mapper();

  private final Function<JkpCase, Answer> answers;

  LineAnswers(Function<JkpCase, Answer> answers) {
    this.answers = answers;
  }

  /**
   * The answers to some lines.
   *
   * @param json one line for each, in their order
   * @param bad how many of them say what is wrong
   */
  record Answered(String json, long bad) {}

  Answered answer(Iterable<Line> lines) {
    StringBuilder json = new StringBuilder();
    long bad = 0;
    for (Line line : lines) {
      try {
        json.append(answer(line));
      } catch (RuntimeException e) {
        json.append(error(line, Problem.of(e)));
        bad++;
      }
      json.append('\n');
    }
    return new Answered(json.toString(), bad);
  }

  private String answer(Line line) {
    if (line.isTooLong()) {
      throw new IllegalArgumentException("the line is longer than " + LIMIT + " bytes");
    }
    JkpCase facts = JkpJson.readCase(new ByteArrayInputStream(line.text()));
    return JkpJson.write(answers.apply(facts));
  }

  private static String error(Line line, Problem problem) {
    ObjectNode node = MAPPER.createObjectNode().put("line", line.number());
    node.putObject("error").put("path", problem.path()).put("message", problem.message());
    return node.toString();
  }
}
