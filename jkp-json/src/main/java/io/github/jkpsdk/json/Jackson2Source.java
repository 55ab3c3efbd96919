package io.github.jkpsdk.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads from a parser of Jackson 2. */
final class Jackson2Source implements TokenSource {

  private final JsonParser parser;
  private Token token;

  Jackson2Source(JsonParser parser) {
    this.parser = parser;
    this.token = token(parser.currentTokenId());
  }

  @Override
  public Token token() {
    return token;
  }

  @Override
  public Token next() {
    try {
      parser.nextToken();
      token = token(parser.currentTokenId());
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

  private static Token token(int id) {
    return switch (id) {
      case JsonTokenId.ID_START_OBJECT -> Token.OBJECT_START;
      case JsonTokenId.ID_END_OBJECT -> Token.OBJECT_END;
      case JsonTokenId.ID_START_ARRAY -> Token.ARRAY_START;
      case JsonTokenId.ID_END_ARRAY -> Token.ARRAY_END;
      case JsonTokenId.ID_FIELD_NAME -> Token.NAME;
      case JsonTokenId.ID_STRING -> Token.STRING;
      case JsonTokenId.ID_NUMBER_INT -> Token.INTEGER;
      case JsonTokenId.ID_NUMBER_FLOAT -> Token.DECIMAL;
      case JsonTokenId.ID_TRUE -> Token.TRUE;
      case JsonTokenId.ID_FALSE -> Token.FALSE;
      case JsonTokenId.ID_NULL -> Token.NULL;
      case JsonTokenId.ID_NO_TOKEN -> Token.END;
      default -> Token.OTHER;
    };
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
  static RuntimeException failure(IOException e, String path) {
    return e instanceof CharConversionException
        ? Syntax.notText(path)
        : new UncheckedIOException(e);
  }
}
