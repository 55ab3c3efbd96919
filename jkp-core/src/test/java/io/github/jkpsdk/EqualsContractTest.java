package io.github.jkpsdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.FilingEvent;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Grounds;
import io.github.jkpsdk.verdict.Receipt;
import io.github.jkpsdk.verdict.Verdict;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.jqno.equalsverifier.api.SingleTypeEqualsVerifierApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is equal is so in every field, both ways round, and has the same hash code. */
class EqualsContractTest {

  private static final int WRITTEN_BY_HAND = 15;

  private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
  private static final JkpCase FILED = Cases.filed(DAY);
  private static final Claim NEW = Claim.of(Cases.eligible(DAY));
  private static final Claim OLD = NEW.apply(new FilingEvent.Filed(DAY, 1));
  private static final Verdict VERDICT = Jkp.standard().assess(Cases.eligible(DAY), DAY);

  private static final List<Dated.Version<Integer>> AGE = Rulebook.standard().ageLimit().versions();
  private static final Dated.Version<Integer> EARLIER =
      new Dated.Version<>(LocalDate.of(2020, 1, 1), 50, AGE.get(0).citations());

  /** What stands in a field and follows from the others. */
  private static final Map<String, String> DERIVED =
      Map.of("PaymentDays", "last", "Verdict", "outcome");

  /** Every class with an equality of its own, but records and generated code. */
  static Stream<Class<?>> types() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackagesOf(Jkp.class)
            .stream()
            .filter(type -> type.tryGetMethod("equals", Object.class).isPresent())
            .filter(type -> !type.isRecord())
            .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
            .filter(type -> !type.getSimpleName().startsWith("Immutable"))
            .map(JavaClass::reflect);
  }

  @ParameterizedTest
  @MethodSource("types")
  void holds(Class<?> type) throws ReflectiveOperationException {
    SingleTypeEqualsVerifierApi<?> contract = withFields(type, EqualsVerifier.forClass(type));
    if (DERIVED.containsKey(type.getSimpleName())) {
      contract = contract.withIgnoredFields(DERIVED.get(type.getSimpleName()));
    }
    if (type == Finding.class || type == Verdict.class) {
      contract = contract.suppress(Warning.STRICT_HASHCODE); // leaves out what costs much
    }
    if (type.getSuperclass() != Object.class) {
      contract = contract.usingGetClass();
    }
    withValues(contract).verify();
  }

  /** Values of types that cannot be made without their rules. */
  private static SingleTypeEqualsVerifierApi<?> withValues(
      SingleTypeEqualsVerifierApi<?> contract) {
    return contract
        .withPrefabValues(JkpCase.class, Cases.eligible(DAY), FILED)
        .withPrefabValues(
            ClaimEvent.class, new FilingEvent.Filed(DAY, 1), new FilingEvent.Filed(DAY, 2))
        .withPrefabValues(
            Finding.class,
            VERDICT.finding(Condition.CITIZENSHIP),
            VERDICT.finding(Condition.TERMINATION_CAUSE))
        .withPrefabValues(Dated.Version.class, AGE.get(0), EARLIER)
        .withPrefabValues(
            Grounds.class,
            new Grounds.Stated(List.of(), List.of()),
            new Grounds.Stated(List.of(Fact.of("otherJobs", 1)), List.of()));
  }

  /** Constructors refuse null in fields that need a value; some take but one of ours. */
  private static SingleTypeEqualsVerifierApi<?> withFields(
      Class<?> type, SingleTypeEqualsVerifierApi<?> contract) throws ReflectiveOperationException {
    if (type == Verdict.class) {
      return contract
          .withPrefabValuesForField("receipt", Made.of("0"), Made.of("1"))
          .withNonnullFields("asOf", "findings");
    }
    if (type == Claim.class) {
      return contract
          .withPrefabValuesForField("ledger", held("ledger", NEW), held("ledger", OLD))
          .withPrefabValuesForField("events", held("events", NEW), held("events", OLD))
          .withNonnullFields("facts");
    }
    return contract.suppress(Warning.NULL_FIELDS);
  }

  /** A receipt as a verdict holds it. */
  private record Made(Receipt get) implements Supplier<Receipt> {
    static Made of(String digit) {
      return new Made(new Receipt("1", DAY, DAY, digit.repeat(64), List.of()));
    }
  }

  /** What a claim keeps, of types of its own. */
  private static Object held(String name, Claim claim) throws ReflectiveOperationException {
    Field field = Claim.class.getDeclaredField(name);
    field.setAccessible(true);
    return field.get(claim);
  }

  @Test
  void thereAreSome() {
    assertThat(types()).hasSize(WRITTEN_BY_HAND).contains(Claim.class);
  }
}
