package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.calendar.WorkingCalendar;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No public type of the core is written as an empty object in silence, by either line. */
class PublicTypesTest {

  private static final tools.jackson.databind.json.JsonMapper THREE =
      tools.jackson.databind.json.JsonMapper.builder()
          .disable(tools.jackson.databind.SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .findAndAddModules()
          .build();

  private static final com.fasterxml.jackson.databind.json.JsonMapper TWO =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .disable(com.fasterxml.jackson.databind.SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .findAndAddModules()
          .build();

  /** The public types of all packages, but for what is written by name or is thrown. */
  static Stream<Class<?>> types() {
    return new ClassFileImporter()
        .importPackagesOf(Jkp.class).stream()
            .filter(PublicTypesTest::isPublic)
            .<Class<?>>map(JavaClass::reflect)
            .filter(type -> location(type).equals(location(Jkp.class)))
            .filter(type -> !type.isEnum() && !type.isAnnotation())
            .filter(type -> !Throwable.class.isAssignableFrom(type));
  }

  private static URL location(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(PublicTypesTest::isPublic).orElse(true);
  }

  /** What can be made is written and looked at; what cannot is refused before it is looked into. */
  @ParameterizedTest
  @MethodSource("types")
  void areNeverWrittenAsNothing(Class<?> type) {
    List<Object> values = values(type);
    if (values.isEmpty()) {
      assertThat(Bindings.isFormless(type) || isWrittenByItsComponents(type)).isTrue();
    } else {
      assertThat(written(values, THREE::writeValueAsString)).isNotEqualTo(Set.of("{}"));
      assertThat(written(values, TWO::writeValueAsString)).isNotEqualTo(Set.of("{}"));
    }
  }

  private static boolean isWrittenByItsComponents(Class<?> type) {
    return type.isRecord() && type.getRecordComponents().length > 0;
  }

  @Test
  void areMadeForTheGreaterPart() {
    assertThat(types().filter(type -> !values(type).isEmpty())).hasSizeGreaterThan(80);
  }

  /** Several, since all that is optional may be absent in one. */
  private static List<Object> values(Class<?> type) {
    if (type.getTypeParameters().length > 0) {
      return List.of();
    }
    try {
      return IntStream.range(0, 10).<Object>mapToObj(seed -> Declared.of(type, seed)).toList();
    } catch (IllegalStateException e) {
      return List.of();
    }
  }

  /** Writes JSON with one line, or refuses. */
  private interface Writing {
    String write(Object value) throws IOException;
  }

  private static Set<String> written(List<Object> values, Writing line) {
    return values.stream().map(value -> written(value, line)).collect(Collectors.toSet());
  }

  private static String written(Object value, Writing line) {
    try {
      return line.write(value);
    } catch (IOException | tools.jackson.core.JacksonException e) {
      return "refused";
    }
  }

  static List<Object> formless() {
    return List.of(
        Jkp.standard(),
        Jkp.builder(),
        IndonesianHolidays.standard(),
        Declared.of(WorkingCalendar.class, 7));
  }

  @ParameterizedTest
  @MethodSource("formless")
  void withoutAFormAreRefusedWithASentence(Object value) {
    assertThatExceptionOfType(tools.jackson.databind.exc.InvalidDefinitionException.class)
        .isThrownBy(() -> THREE.writeValueAsString(Map.of("value", value)))
        .withMessageContaining("it must be one that has a JSON form of its own");
    assertThatExceptionOfType(com.fasterxml.jackson.databind.exc.InvalidDefinitionException.class)
        .isThrownBy(() -> TWO.writeValueAsString(Map.of("value", value)))
        .withMessageContaining("it must be one that has a JSON form of its own");
  }
}
