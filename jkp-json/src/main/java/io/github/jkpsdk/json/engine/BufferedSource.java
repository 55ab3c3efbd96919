package io.github.jkpsdk.json.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small object that was read in advance, to look at one of its fields before the others. */
public final class BufferedSource implements TokenSource {

  private final List<Step> steps = new ArrayList<>();
  private int at;

  private record Step(Token token, String text, String path) {}

  private BufferedSource() {}

  /**
   * Reads the current object to its end.
   *
   * @param limit how many tokens it may have
   */
  public static BufferedSource object(TokenSource source, int limit) {
    if (source.token() != Token.OBJECT_START) {
      throw source.wrongType("an object");
    }
    BufferedSource buffer = new BufferedSource();
    String place = source.path();
    int depth = 0;
    do {
      if (buffer.steps.size() == limit) {
        throw TokenSource.refusal(place, "has too many fields; none has as many");
      }
      buffer.keep(source);
      depth += depthOf(source.token());
    } while (depth > 0 && source.next() != Token.END);
    return buffer;
  }

  private void keep(TokenSource source) {
    Token token = source.token();
    boolean hasText = token == Token.NAME || token == Token.STRING || token.isNumber();
    steps.add(new Step(token, hasText ? source.text() : "", source.path()));
  }

  private static int depthOf(Token token) {
    return switch (token) {
      case OBJECT_START, ARRAY_START -> 1;
      case OBJECT_END, ARRAY_END -> -1;
      default -> 0;
    };
  }

  /** Goes to the value of a field of the object itself; null where there is none. */
  @Nullable TokenSource field(String name) {
    BufferedSource copy = new BufferedSource();
    copy.steps.addAll(steps);
    int depth = 0;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (depth == 1 && step.token() == Token.NAME && step.text().equals(name)) {
        copy.at = i + 1;
        return copy;
      }
      depth += depthOf(step.token());
    }
    return null;
  }

  @Override
  public Token token() {
    return steps.get(at).token();
  }

  @Override
  public Token next() {
    at++;
    return token();
  }

  @Override
  public String text() {
    return steps.get(at).text();
  }

  @Override
  public String path() {
    return steps.get(at).path();
  }
}
