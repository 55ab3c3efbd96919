package io.github.jkpsdk.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Refusal;
import io.github.jkpsdk.json.jackson3.Jackson3;
import io.github.jkpsdk.json.jackson3.Jackson3Sink;
import io.github.jkpsdk.json.jackson3.Jackson3Source;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Teaches a mapper of Jackson 3 the types of the SDK. On the class path {@code findAndAddModules()}
 * finds it; on the module path it is added with {@code addModule}.
 *
 * <p>The types are read strictly whatever the settings of the mapper: what is wrong in them throws
 * {@link MismatchedInputException}, as any bad input does in Jackson, with the path in the message
 * and {@link JkpJsonException} as its cause. Limits of size are those of the mapper; {@link
 * #strictMapper()} has tight ones.
 */
public final class JkpJackson3Module extends JacksonModule {

  /** Creates the module. */
  public JkpJackson3Module() {}

  /**
   * Makes a strict mapper that knows the types of the SDK, for use within an application.
   *
   * @return a mapper that refuses unknown fields and text after the value, and duplicate keys in
   *     the types of the SDK and in trees; with limits on size and depth
   */
  public static JsonMapper strictMapper() {
    return Jackson3.strict().addModule(new JkpJackson3Module()).build();
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
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier bean,
        JsonFormat.Value format) {
      ValueSerializer<?> found = super.findSerializer(config, type, bean, format);
      return found == null && Bindings.isFormless(type.getRawClass()) ? new Formless() : found;
    }
  }

  private static final class Formless extends ValueSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
      context.reportBadDefinition(value.getClass(), Bindings.formless(value.getClass()));
    }
  }

  private static final class Serializer<T> extends ValueSerializer<T> {

    private final Codec<T> codec;

    Serializer(Codec<T> codec) {
      this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
      codec.write(value, new Jackson3Sink(generator));
    }
  }

  private static final class Deserializer<T> extends ValueDeserializer<T> {

    private final Class<T> type;
    private final Codec<T> codec;

    Deserializer(Binding<T> binding) {
      this.type = binding.type();
      this.codec = binding.codec();
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      try {
        return codec.read(new Jackson3Source(parser));
      } catch (Refusal e) {
        throw refused(JkpJsonException.of(e), type);
      } catch (UncheckedIOException e) {
        throw JacksonIOException.construct(e.getCause());
      }
    }

    /** Made without the parser: an exception that knows it may repeat the document. */
    private static DatabindException refused(JkpJsonException why, Class<?> type) {
      JsonParser unknown = null;
      DatabindException refused =
          MismatchedInputException.from(unknown, type, why.messageWithPath());
      refused.initCause(why);
      return refused;
    }
  }
}
