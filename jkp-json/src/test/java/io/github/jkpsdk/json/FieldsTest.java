package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.answer.Workforce;
import io.github.jkpsdk.benefit.CashBenefit;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.contribution.MonthRange;
import io.github.jkpsdk.contribution.PayrollMonth;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.explanation.AnswerExplanation;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.ObjectCodec;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Verdict;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No attribute of a value type is forgotten by its codec, and none is made up. */
class FieldsTest {

  /** What JSON tells beside the attributes, because it follows from them. */
  private static final Map<Class<?>, Set<String>> DERIVED =
      Map.of(
          CashBenefit.class, Set.of("total"),
          Deadline.class, Set.of("holder"),
          Workforce.class, Set.of("workers"),
          PayrollMonth.Bill.class, Set.of("billed"),
          JkpCase.class, Set.of("version"),
          AnswerExplanation.Task.class, Set.of("sentence"));

  private static final Map<String, String> RENAMED = Map.of("ClaimFile.facts", "case");

  /** Types whose accessors are all that they tell. */
  private static final Set<Class<?>> TEXTS = Set.of(Explanation.class, AnswerExplanation.class);

  /** Types with a form of their own making, which other tests hold. */
  private static final Set<Class<?>> OWN_FORM =
      Set.of(
          Rupiah.class,
          Verdict.class,
          Finding.class,
          Interpretations.class,
          Claim.class,
          MonthRange.class);

  static Stream<Binding<?>> objects() {
    return Bindings.all()
        .filter(binding -> binding.codec() instanceof ObjectCodec)
        .filter(binding -> !OWN_FORM.contains(binding.type()))
        .filter(binding -> !ClaimEvent.class.isAssignableFrom(binding.type()));
  }

  @ParameterizedTest
  @MethodSource("objects")
  void areTheAttributesOfTheType(Binding<?> binding) {
    Set<String> expected = new HashSet<>(DERIVED.getOrDefault(binding.type(), Set.of()));
    attributes(binding.type()).map(name -> nameInJson(binding.type(), name)).forEach(expected::add);

    assertThat(((ObjectCodec<?, ?>) binding.codec()).names())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static String nameInJson(Class<?> type, String attribute) {
    return RENAMED.getOrDefault(type.getSimpleName() + "." + attribute, attribute);
  }

  static Stream<String> attributes(Class<?> type) {
    if (TEXTS.contains(type)) {
      return Arrays.stream(type.getDeclaredMethods())
          .filter(method -> Modifier.isPublic(method.getModifiers()))
          .filter(method -> !Modifier.isStatic(method.getModifiers()))
          .map(Method::getName);
    }
    return type.isRecord()
        ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName)
        : Arrays.stream(generated(type).getDeclaredFields())
            .filter(field -> !Modifier.isStatic(field.getModifiers()))
            .filter(field -> !Modifier.isTransient(field.getModifiers()))
            .map(java.lang.reflect.Field::getName)
            .filter(methods(type)::contains)
            .filter(methods(builder(type))::contains);
  }

  private static Class<?> generated(Class<?> type) {
    return type.isInterface() ? type.getPermittedSubclasses()[0] : type;
  }

  /** What follows from the attributes cannot be set. */
  private static Class<?> builder(Class<?> type) {
    return Arrays.stream(type.getDeclaredClasses())
        .filter(nested -> nested.getSimpleName().equals("Builder"))
        .<Class<?>>map(Class::getSuperclass)
        .findFirst()
        .orElse(type);
  }

  private static List<String> methods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods()).map(Method::getName).toList();
  }
}
