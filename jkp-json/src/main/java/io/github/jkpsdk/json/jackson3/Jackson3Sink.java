package io.github.jkpsdk.json.jackson3;

import io.github.jkpsdk.json.engine.TokenSink;
import io.github.jkpsdk.json.engine.Word;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Writes to a generator of Jackson 3. */
public record Jackson3Sink(JsonGenerator generator) implements TokenSink {

  @Override
  public void startObject() {
    generator.writeStartObject();
  }

  @Override
  public void endObject() {
    generator.writeEndObject();
  }

  @Override
  public void startArray() {
    generator.writeStartArray();
  }

  @Override
  public void endArray() {
    generator.writeEndArray();
  }

  @Override
  public void name(String name) {
    generator.writeName(name);
  }

  @Override
  public void name(Word name) {
    generator.writeName(encoded(name));
  }

  @Override
  public void text(String value) {
    generator.writeString(value);
  }

  @Override
  public void text(Word value) {
    generator.writeString(encoded(value));
  }

  private static SerializableString encoded(Word word) {
    return word.form(SerializedString.class, SerializedString::new);
  }

  @Override
  public void number(long value) {
    generator.writeNumber(value);
  }

  @Override
  public void number(BigDecimal value) {
    generator.writeNumber(value);
  }

  @Override
  public void flag(boolean value) {
    generator.writeBoolean(value);
  }
}
