package io.github.jkpsdk.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.jkpsdk.json.engine.JsonPath;
import io.github.jkpsdk.json.engine.Place;
import io.github.jkpsdk.json.engine.Syntax;
import io.github.jkpsdk.json.engine.Token;
import io.github.jkpsdk.json.engine.TokenSource;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads from a parser of Jackson 2. */
public final class Jackson2Source implements TokenSource {

  private final JsonParser parser;
  private Token token;

  public Jackson2Source(JsonParser parser) {
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
    } catch (IOException e) {
      throw refusal(e);
    }
  }

  @Override
  public String text() {
    try {
      return parser.getText();
    } catch (IOException e) {
      throw refusal(e);
    }
  }

  @Override
  public String path() {
    return path(parser.getParsingContext());
  }

  @Override
  public Place place() {
    JsonLocation location = parser.currentTokenLocation();
    return new Place(location.getLineNr(), location.getColumnNr());
  }

  private static String path(JsonStreamContext context) {
    if (context.inRoot()) {
      return JsonPath.ROOT;
    }
    String parent = path(context.getParent());
    if (context.inArray()) {
      return context.hasCurrentIndex()
          ? JsonPath.element(parent, context.getCurrentIndex())
          : parent;
    }
    return context.hasCurrentName() ? JsonPath.member(parent, context.getCurrentName()) : parent;
  }

  private RuntimeException refusal(IOException e) {
    if (e instanceof StreamConstraintsException constraint) {
      return Syntax.tooLarge(path(), constraint.getOriginalMessage());
    }
    if (!(e instanceof JsonProcessingException syntax)) {
      return failure(e, path());
    }
    JsonLocation location = syntax.getLocation();
    return e instanceof JsonEOFException
        ? Syntax.cutOff(path(), location.getLineNr(), location.getColumnNr())
        : Syntax.broken(path(), location.getLineNr(), location.getColumnNr());
  }

  /** Bytes that are no text are bad input; what else a stream may do is not. */
  public static RuntimeException failure(IOException e, String path) {
    return Syntax.isNoText(e) ? Syntax.notText(path) : new UncheckedIOException(e);
  }
}
