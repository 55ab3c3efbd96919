package io.github.jkpsdk.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.jkpsdk.json.engine.TokenSink;
import io.github.jkpsdk.json.engine.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** Writes to a generator of Jackson 2. Its checked exceptions are carried unchecked. */
public record Jackson2Sink(JsonGenerator generator) implements TokenSink {

  /** One call of the generator. */
  private interface Writing {
    void run() throws IOException;
  }

  private static void run(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void startObject() {
    run(generator::writeStartObject);
  }

  @Override
  public void endObject() {
    run(generator::writeEndObject);
  }

  @Override
  public void startArray() {
    run(generator::writeStartArray);
  }

  @Override
  public void endArray() {
    run(generator::writeEndArray);
  }

  @Override
  public void name(String name) {
    run(() -> generator.writeFieldName(name));
  }

  @Override
  public void name(Word name) {
    run(() -> generator.writeFieldName(encoded(name)));
  }

  @Override
  public void text(String value) {
    run(() -> generator.writeString(value));
  }

  @Override
  public void text(Word value) {
    run(() -> generator.writeString(encoded(value)));
  }

  private static SerializableString encoded(Word word) {
    return word.form(SerializedString.class, SerializedString::new);
  }

  @Override
  public void number(long value) {
    run(() -> generator.writeNumber(value));
  }

  @Override
  public void number(BigDecimal value) {
    run(() -> generator.writeNumber(value));
  }

  @Override
  public void flag(boolean value) {
    run(() -> generator.writeBoolean(value));
  }
}
