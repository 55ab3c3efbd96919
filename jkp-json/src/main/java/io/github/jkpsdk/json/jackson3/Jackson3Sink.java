package io.github.jkpsdk.json.jackson3;

import io.github.jkpsdk.json.engine.TokenSink;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;

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
  public void text(String value) {
    generator.writeString(value);
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
