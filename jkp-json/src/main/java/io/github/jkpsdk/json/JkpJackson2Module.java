package io.github.jkpsdk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Refusal;
import io.github.jkpsdk.json.jackson2.Jackson2;
import io.github.jkpsdk.json.jackson2.Jackson2Floor;
import io.github.jkpsdk.json.jackson2.Jackson2Sink;
import io.github.jkpsdk.json.jackson2.Jackson2Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Teaches a mapper of Jackson 2.18 or later the types of the SDK. An older one is refused. On the
 * class path {@code findAndAddModules()} finds it; on the module path it is added with {@code
 * addModule}.
 *
 * <p>The types are read strictly whatever the settings of the mapper: what is wrong in them throws
 * {@link MismatchedInputException}, as any bad input does in Jackson, with the path in the message
 * and {@link JkpJsonException} as its cause. Limits of size are those of the mapper; {@link
 * #strictMapper()} has tight ones.
 */
public final class JkpJackson2Module extends Module {

  /** Creates the module. */
  public JkpJackson2Module() {}

  /**
   * Makes a strict mapper that knows the types of the SDK, for use within an application.
   *
   * @return a mapper that refuses unknown fields and text after the value, and duplicate keys in
   *     the types of the SDK and in trees; with limits on size and depth
   */
  public static JsonMapper strictMapper() {
    Jackson2Floor.PRESENT.require();
    return Jackson2.strict().addModule(new JkpJackson2Module()).build();
  }

  @Override
  public String getModuleName() {
    return "io.github.jkpsdk.json";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    Jackson2Floor.PRESENT.require();
    SimpleSerializers serializers = new Serializers();
    SimpleDeserializers deserializers = new SimpleDeserializers();
    Bindings.all().forEach(binding -> add(binding, serializers, deserializers));
    context.addSerializers(serializers);
    context.addDeserializers(deserializers);
  }

  private static <T> void add(
      Binding<T> binding, SimpleSerializers serializers, SimpleDeserializers deserializers) {
    serializers.addSerializer(binding.type(), new Serializer<>(binding.codec()));
    deserializers.addDeserializer(binding.type(), new Deserializer<>(binding));
  }

  /** What has no form is refused: it would be written as an empty object. */
  private static final class Serializers extends SimpleSerializers {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription bean) {
      JsonSerializer<?> found = super.findSerializer(config, type, bean);
      return found == null && Bindings.isFormless(type.getRawClass()) ? new Formless() : found;
    }
  }

  private static final class Formless extends JsonSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider context)
        throws IOException {
      context.reportBadDefinition(value.getClass(), Bindings.formless(value.getClass()));
    }
  }

  private static final class Serializer<T> extends JsonSerializer<T> {

    private final Codec<T> codec;

    Serializer(Codec<T> codec) {
      this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider context)
        throws IOException {
      try {
        codec.write(value, new Jackson2Sink(generator));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
  }

  private static final class Deserializer<T> extends JsonDeserializer<T> {

    private final Class<T> type;
    private final Codec<T> codec;

    Deserializer(Binding<T> binding) {
      this.type = binding.type();
      this.codec = binding.codec();
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      try {
        return codec.read(new Jackson2Source(parser));
      } catch (Refusal e) {
        throw refused(JkpJsonException.of(e), type);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }

    /** Made without the parser: an exception that knows it may repeat the document. */
    private static JsonMappingException refused(JkpJsonException why, Class<?> type) {
      JsonParser unknown = null;
      JsonMappingException refused =
          MismatchedInputException.from(unknown, type, why.messageWithPath());
      refused.initCause(why);
      return refused;
    }
  }
}
