package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.activity.Activities;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.InterpretationEffect;
import io.github.jkpsdk.answer.Workforce;
import io.github.jkpsdk.calendar.Holiday;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.contribution.Contribution;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.contribution.ContributionMonth;
import io.github.jkpsdk.contribution.MonthRange;
import io.github.jkpsdk.contribution.PayrollMonth;
import io.github.jkpsdk.contribution.WageBase;
import io.github.jkpsdk.deadline.ShownWindow;
import io.github.jkpsdk.explanation.AnswerExplanation;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.participant.Nik;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.siapkerja.AccountRegistration;
import io.github.jkpsdk.siapkerja.EmployerReport;
import io.github.jkpsdk.siapkerja.FieldError;
import io.github.jkpsdk.siapkerja.FirstMonthForm;
import io.github.jkpsdk.siapkerja.LaterMonthForm;
import io.github.jkpsdk.siapkerja.WorkerReport;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Verdict;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type that the documents are or hold has a JSON form, which keeps the value. */
class EveryTypeTest {

  /** Types that are not written as an object of their attributes. */
  private static final Set<Class<?>> WITH_A_CODEC_OF_ITS_OWN =
      Set.of(
          Rupiah.class,
          Nik.class,
          ContributionHistory.class,
          LegalCitation.class,
          Fact.class,
          ClaimEvent.class,
          InterpretationEffect.Held.class,
          Interpretation.class,
          MonthRange.class);

  /** Types whose values are made by the properties, in all their shapes. */
  private static final Set<Class<?>> ELSEWHERE =
      Set.of(
          JkpCase.class,
          Answer.class,
          Verdict.class,
          ContributionHistory.class,
          ClaimFile.class,
          Claim.class,
          ClaimEvent.class,
          Interpretation.class,
          Explanation.class,
          AnswerExplanation.class);

  static Stream<Binding<?>> types() {
    return Bindings.all().filter(binding -> !ELSEWHERE.contains(binding.type()));
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void isReadAsItWasWritten(Binding<T> binding) {
    for (int seed = 0; seed < 40; seed++) {
      T value = Declared.of(binding.type(), seed);
      String json = JkpJson.write(value);

      assertThat(JkpJson.read(json, binding.type())).as(json).isEqualTo(value);
    }
  }

  /** The documents of docs/json.md. */
  private static final List<Class<?>> DOCUMENTS =
      List.of(
          JkpCase.class,
          Answer.class,
          ClaimFile.class,
          Rulebook.class,
          Interpretations.class,
          Workforce.class,
          Workforce.Worker.class,
          Contribution.class,
          PayrollMonth.class,
          PayrollMonth.Bill.class,
          Claim.class,
          Explanation.class,
          AnswerExplanation.class);

  /** What docs/json.md has forms for beside the documents. */
  static final List<Class<?>> VALUES =
      List.of(
          AccountRegistration.class,
          EmployerReport.class,
          WorkerReport.class,
          FirstMonthForm.class,
          LaterMonthForm.class,
          FieldError.class,
          Activities.class,
          Holiday.class,
          WageBase.Components.class,
          ContributionMonth.class,
          ShownWindow.class,
          MonthRange.class);

  @Test
  void isHeldByADocumentAndEveryOneThatIsHeldIsThere() {
    Set<Class<?>> held = new HashSet<>();
    Stream.concat(DOCUMENTS.stream(), VALUES.stream()).forEach(type -> addHeld(type, held));

    assertThat(Bindings.all().<Class<?>>map(Binding::type).filter(type -> !isOneOfMany(type)))
        .hasSizeGreaterThan(50)
        .containsExactlyInAnyOrderElementsOf(held);
  }

  /** One kind of event, or the interpretations of one point: held as an event, as a point. */
  private static boolean isOneOfMany(Class<?> type) {
    return Stream.of(ClaimEvent.class, Interpretation.class)
        .anyMatch(many -> many != type && many.isAssignableFrom(type));
  }

  private static void addHeld(Class<?> type, Set<Class<?>> held) {
    if (held.add(type) && !type.isEnum() && !WITH_A_CODEC_OF_ITS_OWN.contains(type)) {
      FieldsTest.attributes(type)
          .map(name -> returned(type, name))
          .flatMap(EveryTypeTest::classes)
          .filter(part -> part.getName().startsWith("io.github.jkpsdk."))
          .filter(part -> part != Dated.class && part != Fact.class)
          .forEach(part -> addHeld(part, held));
    }
  }

  private static Type returned(Class<?> type, String accessor) {
    try {
      return type.getMethod(accessor).getGenericReturnType();
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<Class<?>> classes(Type type) {
    if (type instanceof ParameterizedType generic) {
      return Stream.concat(
          classes(generic.getRawType()),
          Arrays.stream(generic.getActualTypeArguments()).flatMap(EveryTypeTest::classes));
    }
    return type instanceof Class<?> one ? Stream.of(one) : Stream.empty();
  }
}
