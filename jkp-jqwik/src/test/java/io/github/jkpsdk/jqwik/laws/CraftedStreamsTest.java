package io.github.jkpsdk.jqwik.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.jqwik.JkpArbitraries;
import io.github.jkpsdk.jqwik.Samples;
import io.github.jkpsdk.rulebook.Rulebook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A stream that leaves out a fact which every builder asks for is refused. Of every class of values
 * some are written with each field left out in turn; what is read all the same must answer every
 * question.
 */
class CraftedStreamsTest {

  private static final String ROOT = "io.github.jkpsdk.";
  private static final int SOME = 6;
  private static final int EACH = 2;

  private final Map<Class<?>, List<Object>> found = new LinkedHashMap<>();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> faults = new TreeSet<>();

  @Test
  void whatEveryBuilderAsksForIsAskedOfEveryStream() throws ReflectiveOperationException {
    collect();
    for (List<Object> values : found.values()) {
      for (Object value : values.subList(0, Math.min(EACH, values.size()))) {
        leaveOutEachField(value);
      }
    }

    assertThat(faults).isEmpty();
    assertThat(found.keySet()).containsAll(generated());
  }

  /** Every value of which the builder is generated. */
  private static List<Class<?>> generated() {
    return new ClassFileImporter()
        .importPackagesOf(Jkp.class).stream()
            .filter(type -> type.getSimpleName().startsWith("Immutable"))
            .filter(type -> type.isAssignableTo(Serializable.class))
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }

  private void collect() throws ReflectiveOperationException {
    for (JavaClass type : new ClassFileImporter().importPackagesOf(Jkp.class)) {
      if (type.getModifiers().contains(JavaModifier.PUBLIC)
          && type.isAssignableTo(Serializable.class)) {
        collect(type.reflect());
      }
    }
    collectIn(Rulebook.standard().ageLimit());
    for (Claim claim : Samples.ofSeed(4).claims(SOME)) {
      collectIn(claim);
      collectIn(Jkp.standard().answer(claim, claim.latestDay()));
    }
  }

  private void collect(Class<?> type) throws ReflectiveOperationException {
    List<?> values;
    try {
      values = Samples.ofSeed(1).of(JkpArbitraries.of(type), SOME);
    } catch (IllegalArgumentException e) {
      return; // nothing that a caller states by itself; found in what holds it
    }
    for (Object value : values) {
      collectIn(value);
    }
  }

  private void collectIn(Object value) throws ReflectiveOperationException {
    if (value instanceof Optional<?> optional) {
      collectIn(optional.orElse(null));
    } else if (value instanceof Collection<?> many) {
      collectInEach(many);
    } else if (value instanceof Map<?, ?> map) {
      collectInEach(map.values());
    } else if (value instanceof Serializable && isOurs(value.getClass()) && seen.add(value)) {
      if (!value.getClass().isRecord()) {
        found.computeIfAbsent(value.getClass(), type -> new ArrayList<>()).add(value);
      }
      for (Field field : fields(value.getClass())) {
        collectIn(field.get(value));
      }
    }
  }

  private void collectInEach(Collection<?> values) throws ReflectiveOperationException {
    for (Object value : values) {
      collectIn(value);
    }
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith(ROOT) && !type.isEnum() && !type.isHidden();
  }

  private static List<Field> fields(Class<?> type) {
    if (!isOurs(type)) {
      return List.of();
    }
    List<Field> all = new ArrayList<>(fields(type.getSuperclass()));
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers())) {
        field.setAccessible(true);
        all.add(field);
      }
    }
    return all;
  }

  private void leaveOutEachField(Object value) throws ReflectiveOperationException {
    for (Field left : fields(value.getClass())) {
      if (!left.getType().isPrimitive() && left.get(value) != null) {
        Object crafted = withoutConstructor(value.getClass());
        for (Field field : fields(value.getClass())) {
          field.set(crafted, field.equals(left) ? null : field.get(value));
        }
        expectWholeOrRefused(value.getClass().getSimpleName() + "." + left.getName(), crafted);
      }
    }
  }

  /** As serialization itself makes objects; by name, since a compiler warns of it. */
  private static Object withoutConstructor(Class<?> type) throws ReflectiveOperationException {
    Class<?> factory = Class.forName("sun.reflect.ReflectionFactory");
    Constructor<?> made =
        (Constructor<?>)
            factory
                .getMethod("newConstructorForSerialization", Class.class, Constructor.class)
                .invoke(
                    factory.getMethod("getReflectionFactory").invoke(null),
                    type,
                    Object.class.getDeclaredConstructor());
    return made.newInstance();
  }

  private void expectWholeOrRefused(String what, Object crafted)
      throws ReflectiveOperationException {
    Object read;
    try {
      read = copy(crafted);
    } catch (IOException | RuntimeException e) {
      return;
    }
    for (Method question : questions(read)) {
      try {
        if (question.invoke(read) == null) {
          faults.add(what + " left out: " + question.getName() + " is null");
        }
      } catch (InvocationTargetException e) {
        if (e.getCause() instanceof NullPointerException) {
          faults.add(what + " left out: " + question.getName() + " fails");
        }
      }
    }
  }

  private static List<Method> questions(Object value) {
    return Stream.concat(
            Stream.of(value.getClass()), Arrays.stream(value.getClass().getInterfaces()))
        .filter(type -> Modifier.isPublic(type.getModifiers()))
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .toList();
  }

  private static Object copy(Object original) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(original);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}
