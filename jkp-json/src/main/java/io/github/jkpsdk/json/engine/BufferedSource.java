package io.github.jkpsdk.json.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small object that was read in advance, to look at one of its fields before the others. */
public final class BufferedSource implements TokenSource {

  private final List<Step> steps = new ArrayList<>();
  private int at;

  /** Of the object: where each of its tokens stands would cost more than it helps. */
  private final Place place;

  private record Step(Token token, String text, String path) {}

  private BufferedSource(Place place) {
    this.place = place;
  }

  /**
   * Reads the current object to its end.
   *
   * @param limit how many tokens it may have
   */
  public static BufferedSource object(TokenSource source, int limit) {
    if (source.token() != Token.OBJECT_START) {
      throw source.wrongType("an object");
    }
    BufferedSource buffer = new BufferedSource(source.place());
    String path = source.path();
    int depth = 0;
    do {
      if (buffer.steps.size() == limit) {
        throw source.tooMuch(path, "has too many fields; none has as many");
      }
      buffer.keep(source);
      depth += source.token().depth();
    } while (depth > 0 && source.next() != Token.END);
    return buffer;
  }

  private void keep(TokenSource source) {
    Token token = source.token();
    boolean hasText = token == Token.NAME || token == Token.STRING || token.isNumber();
    steps.add(new Step(token, hasText ? source.text() : "", source.path()));
  }

  /** Goes to the value of a field of the object itself; null where there is none. */
  @Nullable TokenSource field(String name) {
    BufferedSource copy = new BufferedSource(place);
    copy.steps.addAll(steps);
    int depth = 0;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (depth == 1 && step.token() == Token.NAME && step.text().equals(name)) {
        copy.at = i + 1;
        return copy;
      }
      depth += step.token().depth();
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

  @Override
  public Place place() {
    return place;
  }
}
