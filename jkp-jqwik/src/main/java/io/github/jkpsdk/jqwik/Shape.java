package io.github.jkpsdk.jqwik;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a value consists of, from its declaration: the components of a record, or the attributes
 * that a builder sets. Only public members are used, so that it works across modules.
 */
final class Shape {

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();

  /** A type without parts, such as an amount. */
  private static final Shape NONE = new Shape(Object.class, List.of(), null, null);

  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return made(type);
        }
      };

  /**
   * One part.
   *
   * @param name the name of the accessor
   * @param type its type
   * @param accessor takes the part out of a value
   * @param setter gives it to a builder; nothing for records
   */
  record Part(String name, Type type, MethodHandle accessor, @Nullable MethodHandle setter) {

    Object of(Object value) {
      return call(() -> accessor.invoke(value));
    }
  }

  private final Class<?> type;
  private final List<Part> parts;
  private final @Nullable MethodHandle constructor;
  private final @Nullable MethodHandle builder;

  private Shape(
      Class<?> type,
      List<Part> parts,
      @Nullable MethodHandle constructor,
      @Nullable MethodHandle builder) {
    this.type = type;
    this.parts = parts;
    this.constructor = constructor;
    this.builder = builder;
  }

  /** The shape of a public type; empty where it has no parts to be made from. */
  static Optional<Shape> of(Class<?> type) {
    return Optional.of(SHAPES.get(type)).filter(shape -> shape != NONE);
  }

  /** The shape of the public type that a value is of. */
  static Optional<Shape> ofValue(Object value) {
    return Stream.concat(
            Stream.of(value.getClass()), Arrays.stream(value.getClass().getInterfaces()))
        .flatMap(candidate -> of(candidate).stream())
        .findFirst();
  }

  /** The type that callers name. */
  Class<?> type() {
    return type;
  }

  /** The parts: components in their order, attributes by name. */
  List<Part> parts() {
    return parts;
  }

  boolean isRecord() {
    return constructor != null;
  }

  /** The parts of a value, in the order of {@link #parts()}. */
  List<Object> parts(Object value) {
    return parts.stream().map(part -> part.of(value)).toList();
  }

  /**
   * A value of these parts.
   *
   * @throws IllegalArgumentException if they cannot be together
   */
  Object make(List<?> values) {
    if (constructor != null) {
      return call(() -> constructor.invokeWithArguments(values));
    }
    Object making = call(() -> builderHandle().invoke());
    for (int i = 0; i < values.size(); i++) {
      set(making, i, values.get(i));
    }
    return built(making);
  }

  /**
   * A value without what one part says: the builder is not told of it.
   *
   * @throws IllegalArgumentException if it cannot be without
   */
  Object without(Object value, int index) {
    Object making = call(() -> builderHandle().invoke());
    for (int i = 0; i < parts.size(); i++) {
      if (i != index) {
        set(making, i, parts.get(i).of(value));
      }
    }
    return built(making);
  }

  /**
   * A value with another part.
   *
   * @throws IllegalArgumentException if the part does not fit
   */
  Object with(Object value, int index, Object part) {
    List<Object> all = new ArrayList<>(parts(value));
    all.set(index, part);
    return make(all);
  }

  private MethodHandle builderHandle() {
    if (builder == null) {
      throw new IllegalStateException(type + " has no builder");
    }
    return builder;
  }

  private void set(Object making, int index, Object part) {
    MethodHandle setter = parts.get(index).setter();
    if (setter != null) {
      call(() -> setter.invoke(making, part));
    }
  }

  private Object built(Object making) {
    try {
      return call(
          () ->
              LOOKUP
                  .findVirtual(making.getClass(), "build", MethodType.methodType(type))
                  .invoke(making));
    } catch (IllegalStateException e) {
      // Generated code says so of a part that is missing.
      throw new IllegalArgumentException(e);
    }
  }

  private static Shape made(Class<?> type) {
    if (!isPublic(type)) {
      return NONE;
    }
    try {
      return type.isRecord() ? ofRecord(type) : ofBuilt(type);
    } catch (NoSuchMethodException | IllegalAccessException e) {
      return NONE;
    }
  }

  private static boolean isPublic(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
  }

  private static Shape ofRecord(Class<?> type)
      throws NoSuchMethodException, IllegalAccessException {
    List<Part> parts = new ArrayList<>();
    RecordComponent[] components = type.getRecordComponents();
    for (RecordComponent component : components) {
      MethodHandle accessor = LOOKUP.unreflect(component.getAccessor());
      parts.add(new Part(component.getName(), component.getGenericType(), accessor, null));
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    MethodHandle constructor =
        LOOKUP.findConstructor(type, MethodType.methodType(void.class, types));
    return new Shape(type, List.copyOf(parts), constructor, null);
  }

  private static Shape ofBuilt(Class<?> type) throws NoSuchMethodException, IllegalAccessException {
    Method factory = type.getMethod("builder");
    List<Part> parts = new ArrayList<>();
    List<Method> accessors = new ArrayList<>(List.of(type.getDeclaredMethods()));
    accessors.sort(Comparator.comparing(Method::getName));
    for (Method accessor : accessors) {
      Optional<Method> setter = setter(factory.getReturnType(), accessor);
      if (setter.isPresent()) {
        parts.add(part(factory.getReturnType(), accessor, setter.get()));
      }
    }
    return parts.isEmpty()
        ? NONE
        : new Shape(type, List.copyOf(parts), null, LOOKUP.unreflect(factory));
  }

  /** A setter is inherited from a class that is not public: it is looked up in the one that is. */
  private static Part part(Class<?> builder, Method accessor, Method setter)
      throws NoSuchMethodException, IllegalAccessException {
    MethodType signature =
        MethodType.methodType(setter.getReturnType(), setter.getParameterTypes()[0]);
    return new Part(
        accessor.getName(),
        accessor.getGenericReturnType(),
        LOOKUP.unreflect(accessor),
        LOOKUP.findVirtual(builder, setter.getName(), signature));
  }

  private static Optional<Method> setter(Class<?> builder, Method accessor) {
    Class<?> type = accessor.getReturnType();
    if (accessor.getParameterCount() > 0 || Modifier.isStatic(accessor.getModifiers())) {
      return Optional.empty();
    }
    return Arrays.stream(builder.getMethods())
        .filter(method -> method.getName().equals(accessor.getName()))
        .filter(method -> method.getParameterCount() == 1 && !method.isVarArgs())
        .filter(method -> !method.isBridge())
        .filter(method -> method.getParameterTypes()[0].isAssignableFrom(type))
        .findFirst();
  }

  /** A call by a handle. */
  private interface Call {
    Object make() throws Throwable;
  }

  private static Object call(Call call) {
    try {
      return call.make();
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
