package io.github.jkpsdk.json;

import java.io.CharConversionException;
import java.io.UncheckedIOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonTokenId;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Reads from a parser of Jackson 3. */
final class Jackson3Source implements TokenSource {

  private final JsonParser parser;
  private Token token;

  Jackson3Source(JsonParser parser) {
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

  private static Token token(int id) {
    return switch (id) {
      case JsonTokenId.ID_START_OBJECT -> Token.OBJECT_START;
      case JsonTokenId.ID_END_OBJECT -> Token.OBJECT_END;
      case JsonTokenId.ID_START_ARRAY -> Token.ARRAY_START;
      case JsonTokenId.ID_END_ARRAY -> Token.ARRAY_END;
      case JsonTokenId.ID_PROPERTY_NAME -> Token.NAME;
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
  static RuntimeException failure(JacksonIOException e, String path) {
    return e.getCause() instanceof CharConversionException
        ? Syntax.notText(path)
        : new UncheckedIOException(e.getCause());
  }
}
