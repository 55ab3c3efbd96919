package io.github.jkpsdk.json.jackson3;

import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Limits;
import io.github.jkpsdk.json.engine.Line;
import io.github.jkpsdk.json.engine.Size;
import io.github.jkpsdk.json.engine.TokenSink;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Whole documents with Jackson 3. */
public final class Jackson3 implements Line {

  private static final Map<Size, JsonFactory> FACTORIES = new EnumMap<>(Size.class);

  static {
    for (Size size : Size.values()) {
      FACTORIES.put(size, factory(size));
    }
  }

  /** Writes in lines; one for each document, since a printer remembers how deep it is. */
  private static final class Pretty extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return printer();
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  private static JsonFactory factory(Size size) {
    return JsonFactory.builder()
        .streamReadConstraints(limits(size))
        .characterEscapes(new Jackson3Escapes())
        .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
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
        JsonFactory.builder()
            .streamReadConstraints(limits(Size.ONE))
            .characterEscapes(new Jackson3Escapes())
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
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(lines)
        .withArrayIndenter(lines);
  }

  @Override
  public <T> T read(String json, Codec<T> codec, Size size) {
    return readAll(of(size).createParser(ObjectReadContext.empty(), json), codec);
  }

  @Override
  public <T> T read(Reader json, Codec<T> codec, Size size) {
    return readAll(of(size).createParser(ObjectReadContext.empty(), json), codec);
  }

  private static <T> T readAll(JsonParser parser, Codec<T> codec) {
    try (parser) {
      return Line.only(new Jackson3Source(parser), codec);
    }
  }

  @Override
  public void write(Consumer<TokenSink> value, Writer target, boolean pretty) {
    ObjectWriteContext context = pretty ? new Pretty() : ObjectWriteContext.empty();
    try (JsonGenerator generator = of(Size.ONE).createGenerator(context, target)) {
      value.accept(new Jackson3Sink(generator));
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }
}
