package io.github.jkpsdk.json.jackson3;

import io.github.jkpsdk.json.engine.JsonPath;
import io.github.jkpsdk.json.engine.Place;
import io.github.jkpsdk.json.engine.Syntax;
import io.github.jkpsdk.json.engine.Token;
import io.github.jkpsdk.json.engine.TokenSource;
import java.io.UncheckedIOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Reads from a parser of Jackson 3. */
public final class Jackson3Source implements TokenSource {

  private final JsonParser parser;
  private Token token;

  public Jackson3Source(JsonParser parser) {
    this.parser = parser;
    this.token = Token.ofId(parser.currentTokenId());
  }

  @Override
  public Token token() {
    return token;
  }

  @Override
  public Token next() {
    try {
      parser.nextToken();
      token = Token.ofId(parser.currentTokenId());
      return token;
    } catch (JacksonException e) {
      throw refusal(e);
    }
  }

  @Override
  public String text() {
    try {
      return parser.getString();
    } catch (JacksonException e) {
      throw refusal(e);
    }
  }

  @Override
  public String path() {
    return path(parser.streamReadContext());
  }

  @Override
  public Place place() {
    TokenStreamLocation location = parser.currentTokenLocation();
    return new Place(location.getLineNr(), location.getColumnNr());
  }

  private static String path(TokenStreamContext context) {
    if (context.inRoot()) {
      return JsonPath.ROOT;
    }
    String parent = path(context.getParent());
    if (context.inArray()) {
      return context.hasCurrentIndex()
          ? JsonPath.element(parent, context.getCurrentIndex())
          : parent;
    }
    return context.hasCurrentName() ? JsonPath.member(parent, context.currentName()) : parent;
  }

  private RuntimeException refusal(JacksonException e) {
    if (e instanceof StreamConstraintsException) {
      return Syntax.tooLarge(path(), e.getOriginalMessage());
    }
    if (e instanceof JacksonIOException io) {
      return failure(io, path());
    }
    TokenStreamLocation location = e.getLocation();
    return e instanceof UnexpectedEndOfInputException
        ? Syntax.cutOff(path(), location.getLineNr(), location.getColumnNr())
        : Syntax.broken(path(), location.getLineNr(), location.getColumnNr());
  }

  /** Bytes that are no text are bad input; what else a stream may do is not. */
  private static RuntimeException failure(JacksonIOException e, String path) {
    return Syntax.isNoText(e.getCause())
        ? Syntax.notText(path)
        : new UncheckedIOException(e.getCause());
  }
}
