package io.github.jkpsdk.benchmarks;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The tokens of a document, to be written again.
 *
 * @param tokens what kind each is
 * @param texts the text of each, empty where it has none
 */
record TokenTape(List<JsonToken> tokens, List<String> texts) {

  static TokenTape of(JsonFactory jackson, String json) {
    List<JsonToken> tokens = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    try (JsonParser parser = jackson.createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        tokens.add(token);
        texts.add(token.isStructStart() || token.isStructEnd() ? "" : parser.getString());
      }
    }
    return new TokenTape(tokens, texts);
  }

  void replay(JsonFactory jackson, Writer target) {
    try (JsonGenerator json = jackson.createGenerator(ObjectWriteContext.empty(), target)) {
      for (int i = 0; i < tokens.size(); i++) {
        write(tokens.get(i), texts.get(i), json);
      }
    }
  }

  private static void write(JsonToken token, String text, JsonGenerator json) {
    switch (token) {
      case START_OBJECT -> json.writeStartObject();
      case END_OBJECT -> json.writeEndObject();
      case START_ARRAY -> json.writeStartArray();
      case END_ARRAY -> json.writeEndArray();
      case PROPERTY_NAME -> json.writeName(text);
      case VALUE_STRING -> json.writeString(text);
      case VALUE_TRUE, VALUE_FALSE -> json.writeBoolean(token == JsonToken.VALUE_TRUE);
      default -> json.writeNumber(text);
    }
  }
}
