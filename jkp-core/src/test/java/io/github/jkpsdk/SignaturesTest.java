package io.github.jkpsdk;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What signatures and fields of this module may have in them, and which types are closed. */
@AnalyzeClasses(
    packagesOf = Jkp.class,
    importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
class SignaturesTest {

  private static final String ROOT = "io.github.jkpsdk";

  @ArchTest
  static final ArchRule generatedClassesStayInside =
      noClasses()
          .that()
          .haveSimpleNameStartingWith("Immutable")
          .and()
          .areTopLevelClasses()
          .should()
          .bePublic()
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule generatedClassesAppearInNoPublicSignature =
      codeUnits()
          .that(arePublicApi())
          .should(involveNoType("generated", type -> type.getSimpleName().startsWith("Immutable")))
          .because("callers know the interface alone")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule signaturesHaveNoBinaryFractions =
      codeUnits()
          .should(involveNoType("binary fraction", SignaturesTest::isBinaryFraction))
          .because("rates and amounts are exact")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule fieldsHaveNoBinaryFractions =
      fields()
          .should(
              new ArchCondition<JavaField>("be no binary fraction") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                  field.getAllInvolvedRawTypes().stream()
                      .filter(SignaturesTest::isBinaryFraction)
                      .forEach(type -> events.add(violated(field, type)));
                }
              })
          .because("rates and amounts are exact")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule publicTypesAreClosed =
      classes()
          .that()
          .arePublic()
          .and()
          .areNotInterfaces()
          .and()
          .areNotAnnotations()
          .and()
          .areNotEnums()
          .and(not(nameMatching(".*Exception|.*\\.Immutable.*")))
          .should()
          .haveModifier(JavaModifier.FINAL)
          .because("a value that can be extended can be changed")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule noSignatureNamesAnInternalType =
      codeUnits()
          .that(arePublicApi())
          .and()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage(ROOT + ".internal..")
          .should()
          .notHaveRawParameterTypes(anInternalType())
          .andShould()
          .notHaveRawReturnType(resideInAnyPackage(ROOT + ".internal.."))
          .because("what is not exported cannot be named by a caller")
          .allowEmptyShould(false);

  private static DescribedPredicate<List<JavaClass>> anInternalType() {
    return describe(
        "an internal type",
        types -> types.stream().anyMatch(resideInAnyPackage(ROOT + ".internal..")));
  }

  private static <T> DescribedPredicate<T> not(DescribedPredicate<T> predicate) {
    return DescribedPredicate.not(predicate);
  }

  private static DescribedPredicate<JavaCodeUnit> arePublicApi() {
    return describe(
        "are public in a public class",
        unit ->
            unit.getModifiers().contains(JavaModifier.PUBLIC)
                && !unit.getModifiers().contains(JavaModifier.SYNTHETIC)
                && unit.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                && !unit.getOwner().getFullName().contains("Immutable"));
  }

  private static ArchCondition<JavaCodeUnit> involveNoType(
      String what, java.util.function.Predicate<JavaClass> type) {
    return new ArchCondition<>("have no " + what + " type in their signature") {
      @Override
      public void check(JavaCodeUnit unit, ConditionEvents events) {
        Stream<JavaType> parameters = unit.getParameterTypes().stream();
        Stream.concat(Stream.of(unit.getReturnType()), parameters)
            .flatMap(part -> part.getAllInvolvedRawTypes().stream())
            .filter(type)
            .forEach(found -> events.add(violated(unit, found)));
      }
    };
  }

  private static ConditionEvent violated(Object where, JavaClass type) {
    return SimpleConditionEvent.violated(where, where + " has " + type.getName());
  }

  private static boolean isBinaryFraction(JavaClass type) {
    return Set.of("double", "float", "java.lang.Double", "java.lang.Float")
        .contains(type.getBaseComponentType().getName());
  }
}
