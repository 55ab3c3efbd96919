package io.github.jkpsdk.jqwik.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.JkpBuilder;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimCalculator;
import io.github.jkpsdk.claim.ClaimOnDay;
import io.github.jkpsdk.contribution.RiskClass;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.jqwik.JkpArbitraries;
import io.github.jkpsdk.jqwik.Samples;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Grounds;
import java.io.Serializable;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.security.CodeSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A null where a value is needed is refused by the name of the argument, never by a sentence of the
 * virtual machine about our own code. Every public method and constructor is called with each
 * argument null in turn, but for the setters that builders inherit from generated code.
 */
class NullArgumentsTest {

  private static final int AT_LEAST = 500;

  private static final CodeSource CORE = Jkp.class.getProtectionDomain().getCodeSource();

  /** An argument or the fact that it states. */
  private static final Pattern NAME = Pattern.compile("[a-zA-Z]+(\\.[a-zA-Z]+)*");

  private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
  private static final JkpCase FILED =
      Samples.ofSeed(20_261_126)
          .of(JkpArbitraries.cases().entitled().underLawOf(DAY), 1)
          .get(0)
          .toBuilder()
          .filedOn(DAY)
          .build();

  /** Under which every case and day is in force, and what is no value. */
  private static final Map<Class<?>, Supplier<Object>> GIVEN =
      Map.ofEntries(
          Map.entry(Jkp.class, Jkp::standard),
          Map.entry(JkpCase.class, () -> FILED),
          Map.entry(JkpBuilder.class, Jkp::builder),
          Map.entry(ClaimOnDay.class, NullArgumentsTest::claimOnDay),
          Map.entry(Answer.class, () -> Jkp.standard().answer(FILED)),
          Map.entry(Condition.class, () -> Condition.CITIZENSHIP),
          Map.entry(Grounds.class, () -> Grounds.NONE),
          Map.entry(Rulebook.class, Rulebook::standard),
          Map.entry(Interpretations.class, Interpretations::standard),
          Map.entry(Locale.class, () -> Locale.ENGLISH),
          Map.entry(LocalDate.class, () -> DAY),
          Map.entry(YearMonth.class, () -> YearMonth.from(DAY)),
          Map.entry(List.class, List::of),
          Map.entry(Collection.class, List::of),
          Map.entry(Stream.class, Stream::empty),
          Map.entry(Optional.class, Optional::empty),
          Map.entry(Consumer.class, () -> (Consumer<Object>) nothing -> {}),
          Map.entry(Serializable.class, () -> DAY),
          Map.entry(Enum.class, () -> RiskClass.LOW),
          Map.entry(long.class, () -> 1L));

  private final List<String> faults = new ArrayList<>();
  private final Set<Class<?>> making = new HashSet<>();
  private int called;

  @Test
  void everyNullIsNamed() {
    new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.jkpsdk")
            .stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> !type.getPackageName().endsWith(".internal"))
            .map(JavaClass::reflect)
            .filter(NullArgumentsTest::isOurs)
            .sorted(Comparator.comparing(Class::getName))
            .forEach(this::callAll);

    assertThat(String.join("\n", faults)).isEmpty();
    assertThat(called).isGreaterThan(AT_LEAST);
  }

  private static ClaimOnDay claimOnDay() {
    return ClaimCalculator.under(
            Rulebook.standard(), Interpretations.standard(), IndonesianHolidays.standard())
        .on(Claim.of(FILED), DAY);
  }

  private static boolean isOurs(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && !type.isAnnotation()
        && !type.getSimpleName().startsWith("Immutable")
        && type.getProtectionDomain().getCodeSource().equals(CORE);
  }

  private void callAll(Class<?> type) {
    Optional<Object> target = made(type);
    Stream.of(type.getDeclaredMethods(), type.getDeclaredConstructors())
        .flatMap(Arrays::stream)
        .filter(call -> Modifier.isPublic(call.getModifiers()) && !call.isSynthetic())
        .filter(call -> !(type.isEnum() && call.getName().equals("valueOf")))
        .filter(call -> !call.getName().equals("equals"))
        .filter(call -> target.isPresent() || !isOfInstance(call))
        .sorted(Comparator.comparing(Executable::toString))
        .forEach(call -> callWithEachNull(call, target.orElse(null)));
  }

  private static boolean isOfInstance(Executable call) {
    return call instanceof Method && !Modifier.isStatic(call.getModifiers());
  }

  private void callWithEachNull(Executable call, Object target) {
    Parameter[] parameters = call.getParameters();
    List<Optional<Object>> arguments =
        Arrays.stream(call.getParameterTypes()).map(this::made).toList();
    for (int i = 0; i < parameters.length; i++) {
      if (!parameters[i].getType().isPrimitive()) {
        Object[] given = arguments.stream().map(made -> made.orElse(null)).toArray();
        given[i] = null;
        expectName(call, target, given, parameters[i].getName());
      }
    }
  }

  private void expectName(Executable call, Object target, Object[] arguments, String name) {
    called++;
    String what = call.getDeclaringClass().getSimpleName() + "." + call.getName() + " " + name;
    try {
      call.setAccessible(true);
      if (call instanceof Method method) {
        method.invoke(target, arguments);
      } else {
        ((Constructor<?>) call).newInstance(arguments);
      }
      faults.add(what + ": accepted");
    } catch (InvocationTargetException e) {
      Throwable cause = e.getCause();
      boolean isNamed =
          cause instanceof NullPointerException
              && NAME.matcher(String.valueOf(cause.getMessage())).matches()
              && !"null".equals(String.valueOf(cause.getMessage()));
      if (!isNamed) {
        faults.add(what + ": " + cause);
      }
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      throw new IllegalStateException(what + " cannot be called: teach this test its arguments", e);
    }
  }

  /** A value of a type, where one can be made. */
  private Optional<Object> made(Class<?> type) {
    if (GIVEN.containsKey(type)) {
      return Optional.of(GIVEN.get(type).get());
    }
    if (type.isArray()) {
      return Optional.of(Array.newInstance(type.getComponentType(), 0));
    }
    try {
      return Optional.of(Samples.ofSeed(1).of(JkpArbitraries.declared(type), 1).get(0));
    } catch (RuntimeException e) {
      return type.isSealed() ? ofPermitted(type) : byFactory(type);
    }
  }

  private Optional<Object> ofPermitted(Class<?> type) {
    return Arrays.stream(type.getPermittedSubclasses())
        .flatMap(permitted -> made(permitted).stream())
        .findFirst();
  }

  /** What the type or the one around it makes by a public method. */
  private Optional<Object> byFactory(Class<?> type) {
    if (!making.add(type)) {
      return Optional.empty();
    }
    try {
      return Stream.of(type, type.getEnclosingClass())
          .filter(Objects::nonNull)
          .flatMap(owner -> Arrays.stream(owner.getDeclaredMethods()))
          .filter(method -> Modifier.isPublic(method.getModifiers()))
          .filter(method -> Modifier.isStatic(method.getModifiers()))
          .filter(method -> method.getReturnType() == type)
          .sorted(Comparator.comparing(Executable::toString))
          .flatMap(method -> called(method).stream())
          .findFirst();
    } finally {
      making.remove(type);
    }
  }

  private Optional<Object> called(Method factory) {
    List<Optional<Object>> arguments =
        Arrays.stream(factory.getParameterTypes()).map(this::made).toList();
    if (arguments.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(
          factory.invoke(null, arguments.stream().map(Optional::get).toArray()));
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }
}
