package io.github.jkpsdk.json.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.JsonPath;
import io.github.jkpsdk.json.engine.Limits;
import io.github.jkpsdk.json.engine.Line;
import io.github.jkpsdk.json.engine.Size;
import io.github.jkpsdk.json.engine.TokenSink;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Whole documents with Jackson 2. */
public final class Jackson2 implements Line {

  private static final Map<Size, JsonFactory> FACTORIES = new EnumMap<>(Size.class);

  static {
    for (Size size : Size.values()) {
      FACTORIES.put(size, factory(size));
    }
  }

  private static JsonFactory factory(Size size) {
    return new JsonFactoryBuilder()
        .characterEscapes(new Jackson2Escapes())
        .streamReadConstraints(limits(size))
        .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
        .build();
  }

  private static StreamReadConstraints limits(Size size) {
    return StreamReadConstraints.builder()
        .maxDocumentLength(size.characters())
        .maxTokenCount(size.tokens())
        .maxNestingDepth(Limits.DEPTH)
        .maxNameLength(Limits.NAME_CHARACTERS)
        .maxStringLength(Limits.STRING_CHARACTERS)
        .maxNumberLength(Limits.NUMBER_CHARACTERS)
        .build();
  }

  private static JsonFactory of(Size size) {
    return Objects.requireNonNull(FACTORIES.get(size));
  }

  /** Refuses what the types of the SDK refuse, for the values of the application too. */
  public static JsonMapper.Builder strict() {
    JsonFactory factory =
        new JsonFactoryBuilder()
            .characterEscapes(new Jackson2Escapes())
            .streamReadConstraints(limits(Size.ONE))
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();
    return JsonMapper.builder(factory)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(lines)
        .withArrayIndenter(lines);
  }

  @Override
  public <T> T read(String json, Codec<T> codec, Size size) {
    return read(() -> of(size).createParser(json), codec);
  }

  @Override
  public <T> T read(Reader json, Codec<T> codec, Size size) {
    return read(() -> of(size).createParser(json), codec);
  }

  /** Makes a parser. */
  private interface Opening {
    JsonParser open() throws IOException;
  }

  private static <T> T read(Opening document, Codec<T> codec) {
    try (JsonParser parser = document.open()) {
      return Line.only(new Jackson2Source(parser), codec);
    } catch (IOException e) {
      throw Jackson2Source.failure(e, JsonPath.ROOT);
    }
  }

  @Override
  public void write(Consumer<TokenSink> value, Writer target, boolean pretty) {
    try (JsonGenerator generator = of(Size.ONE).createGenerator(target)) {
      if (pretty) {
        generator.setPrettyPrinter(printer());
      }
      value.accept(new Jackson2Sink(generator));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
