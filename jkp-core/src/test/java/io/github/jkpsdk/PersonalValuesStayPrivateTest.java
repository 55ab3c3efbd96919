package io.github.jkpsdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.jkpsdk.participant.Nik;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.siapkerja.AccountRegistration;
import io.github.jkpsdk.siapkerja.ActivationCode;
import io.github.jkpsdk.siapkerja.BankAccount;
import io.github.jkpsdk.siapkerja.EmployerReport;
import io.github.jkpsdk.siapkerja.FieldError;
import io.github.jkpsdk.siapkerja.FirstMonthForm;
import io.github.jkpsdk.siapkerja.LaterMonthForm;
import io.github.jkpsdk.siapkerja.LoginIdentifier;
import io.github.jkpsdk.siapkerja.MobileNumber;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Searches what the personal types print and throw for what was put in. */
class PersonalValuesStayPrivateTest {

  private static final List<String> PACKAGES =
      Stream.of("employment", "participant", "siapkerja", "termination")
          .map(name -> "io.github.jkpsdk." + name)
          .toList();
  private static final Set<Class<?>> NOT_PERSONAL = Set.of(FieldError.class);

  /** No text field of any form accepts it, and it is in none of our messages. */
  private static final String MARKER = "Rahasia 3299994609970001";

  private static final Map<Class<?>, Object> ARGUMENTS =
      Map.of(
          String.class,
          MARKER,
          char[].class,
          MARKER.toCharArray(),
          int.class,
          3,
          Instant.class,
          Instant.EPOCH,
          LocalDate.class,
          LocalDate.EPOCH,
          Rulebook.class,
          Rulebook.standard(),
          AccountRegistration.CivilRegistry.class,
          (AccountRegistration.CivilRegistry)
              (nik, name) -> AccountRegistration.CivilRegistry.Answer.MISMATCH,
          LoginIdentifier.Kind.class,
          LoginIdentifier.Kind.NIK);

  /** Each value, and the raw texts that it holds. */
  private static final Map<Object, List<String>> SAMPLES = samples();

  private static Map<Object, List<String>> samples() {
    Map<Object, List<String>> samples = new HashMap<>();
    samples.put(Nik.of("3299994609970001"), List.of("3299994609970001", "329", "460997", "0001"));
    samples.put(
        EmployerReport.ParticipantNumber.of("12345678903"), List.of("12345678903", "123", "903"));
    samples.put(
        FirstMonthForm.TaxNumber.of("012345678901234"), List.of("012345678901234", "012", "234"));
    samples.put(
        FirstMonthForm.TaxNumber.of("3299994609970001"), List.of("3299994609970001", "329", "001"));
    samples.put(MobileNumber.of("081234567890"), List.of("81234567890", "81", "890"));
    samples.put(
        new BankAccount("1234567890", "Siti Contoh", "Bank Melati"),
        List.of("1234567890", "123", "890", "Siti", "Contoh", "Melati"));
    samples.put(
        new ActivationCode("048213", Instant.parse("2026-06-20T03:10:00Z"), 3), List.of("048213"));
    samples.put(LoginIdentifier.of("3299994609970001"), List.of("329", "0001"));
    samples.put(LoginIdentifier.of("siti@contoh.example"), List.of("siti", "contoh"));
    samples.put(LoginIdentifier.of("081234567890"), List.of("81234567890", "890"));
    return samples;
  }

  @Test
  void printHoldsNoRawValue() {
    SAMPLES.forEach(
        (value, raw) ->
            assertThat(value.toString())
                .as(value.getClass().getSimpleName())
                .doesNotContain(raw.toArray(String[]::new)));
  }

  @Test
  void everyRecordWithTextHasASample() {
    assertThat(types())
        .filteredOn(Class::isRecord)
        .filteredOn(type -> !NOT_PERSONAL.contains(type))
        .filteredOn(PersonalValuesStayPrivateTest::holdsText)
        .isNotEmpty()
        .allSatisfy(type -> assertThat(SAMPLES.keySet()).hasAtLeastOneElementOfType(type));
  }

  private static boolean holdsText(Class<?> record) {
    return Arrays.stream(record.getRecordComponents())
        .anyMatch(
            part ->
                part.getType() == String.class
                    || part.getType().getName().startsWith("io.github")
                        && !part.getType().isEnum());
  }

  @ParameterizedTest
  @MethodSource
  void noRefusalRepeatsWhatWasRefused(Executable factory) throws Exception {
    Throwable thrown =
        catchThrowable(
            () -> {
              if (factory instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments(factory));
              } else {
                ((Method) factory).invoke(null, arguments(factory));
              }
            });

    assertThat(thrown).hasCauseExactlyInstanceOf(IllegalArgumentException.class);
    assertThat(thrown.getCause().toString()).doesNotContain("Rahasia", "329999", MARKER);
    assertThat(thrown.getCause()).hasNoCause();
  }

  static Stream<Executable> noRefusalRepeatsWhatWasRefused() {
    return types().stream()
        .filter(type -> !NOT_PERSONAL.contains(type))
        .flatMap(
            type ->
                Stream.concat(
                    Arrays.stream(type.getConstructors()).filter(any -> type.isRecord()),
                    Arrays.stream(type.getMethods()).filter(method -> refuses(method, type))))
        .filter(factory -> List.of(factory.getParameterTypes()).contains(String.class));
  }

  private static boolean refuses(Method method, Class<?> type) {
    return Modifier.isStatic(method.getModifiers())
        && !type.isEnum()
        && (method.getReturnType() == type || method.getReturnType() == void.class);
  }

  private static Object[] arguments(Executable method) {
    return Arrays.stream(method.getParameterTypes()).map(ARGUMENTS::get).toArray();
  }

  @ParameterizedTest
  @MethodSource
  void noFormRepeatsWhatWasFilledIn(Object form) throws Exception {
    assertThat(form.toString()).doesNotContain("Rahasia", MARKER);
    assertThat(errors(form).toString()).doesNotContain("Rahasia", MARKER);
  }

  static Stream<Object> noFormRepeatsWhatWasFilledIn() {
    return types().stream().filter(Class::isInterface).flatMap(type -> filledIn(type).stream());
  }

  /** A form with the marker in every text field. */
  private static Optional<Object> filledIn(Class<?> form) {
    try {
      Object builder = form.getMethod("builder").invoke(null);
      List<Method> setters =
          Arrays.stream(builder.getClass().getMethods())
              .filter(
                  method ->
                      Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
              .toList();
      for (Method setter : setters) {
        setter.setAccessible(true);
        setter.invoke(builder, MARKER);
      }
      if (form == LaterMonthForm.class) {
        ((LaterMonthForm.Builder) builder).month(2);
      }
      return setters.isEmpty() ? Optional.empty() : Optional.of(built(builder));
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(form.getName(), e);
    }
  }

  private static Object built(Object builder) throws ReflectiveOperationException {
    Method build = builder.getClass().getMethod("build");
    build.setAccessible(true);
    return build.invoke(builder);
  }

  private static List<Object> errors(Object form) throws ReflectiveOperationException {
    List<Object> errors = new ArrayList<>();
    for (Method method : form.getClass().getMethods()) {
      if (method.getReturnType() == List.class && method.getName().matches("errors|.*Errors")) {
        errors.add(method.invoke(form, arguments(method)));
      }
    }
    return errors;
  }

  private static List<Class<?>> types() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(PACKAGES)
            .stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }
}
