package io.github.jkpsdk.jqwik;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.jspecify.annotations.Nullable;

/**
 * Gives {@code @ForAll} parameters of the SDK's types their values; jqwik finds it by itself.
 *
 * <p>Immutable and thread-safe.
 */
public final class JkpArbitraryProvider implements ArbitraryProvider {

  /** Called by jqwik. */
  public JkpArbitraryProvider() {}

  @Override
  public boolean canProvideFor(TypeUsage targetType) {
    return !targetType.isGeneric() && Occurring.isOurs(targetType.getRawType());
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
    return Set.of(Occurring.of(targetType.getRawType(), new Annotated(targetType)));
  }

  /** The annotations of a parameter, in the words of the JDK. */
  private record Annotated(TypeUsage type) implements AnnotatedElement {

    @Override
    public <A extends Annotation> @Nullable A getAnnotation(Class<A> wanted) {
      return type.findAnnotation(wanted).orElse(null);
    }

    @Override
    public Annotation[] getAnnotations() {
      return type.getAnnotations().toArray(new Annotation[0]);
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
      return getAnnotations();
    }
  }
}
