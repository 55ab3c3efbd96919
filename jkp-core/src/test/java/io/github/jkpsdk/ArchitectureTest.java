package io.github.jkpsdk;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
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
import com.tngtech.archunit.library.Architectures;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The picture of the packages, and what no class of this module may do. */
@AnalyzeClasses(
    packagesOf = Jkp.class,
    importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
class ArchitectureTest {

  private static final String ROOT = "io.github.jkpsdk";

  /**
   * One domain concept each, highest first: a package may use those after it, never those before
   * it.
   */
  private static final List<String> LAYERS =
      List.of(
          "explanation",
          "claim",
          "activity",
          "deadline",
          "benefit",
          "eligibility",
          "siapkerja",
          "programme",
          "casefile",
          "contribution",
          "termination",
          "employment",
          "participant",
          "calendar",
          "rulebook",
          "interpretation",
          "verdict",
          "law",
          "money",
          "internal");

  @ArchTest
  static void arrowsPointDownwards(JavaClasses classes) {
    Architectures.LayeredArchitecture architecture =
        Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String layer : LAYERS) {
      architecture = architecture.optionalLayer(layer).definedBy(ROOT + "." + layer + "..");
    }
    for (int i = 0; i < LAYERS.size(); i++) {
      List<String> lower = LAYERS.subList(i + 1, LAYERS.size());
      architecture =
          lower.isEmpty()
              ? architecture.whereLayer(LAYERS.get(i)).mayNotAccessAnyLayer()
              : architecture
                  .whereLayer(LAYERS.get(i))
                  .mayOnlyAccessLayers(lower.toArray(String[]::new));
    }
    architecture
        .because("a concept is understood from those below it alone")
        .allowEmptyShould(false)
        .check(classes);
  }

  @ArchTest
  static void everyPackageHasItsPlaceInThePicture(JavaClasses classes) {
    Set<String> packages =
        classes.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> !name.equals(ROOT))
            .map(name -> name.substring(ROOT.length() + 1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(packages).isSubsetOf(LAYERS).contains("law", "eligibility", "benefit");
  }

  @ArchTest
  static final ArchRule nothingImportsTheRootPackage =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT)
          .because("it is the door for callers")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule theRootPackageIsSmall =
      classes()
          .that()
          .resideInAPackage(ROOT)
          .and()
          .areTopLevelClasses()
          .and()
          .arePublic()
          .should()
          .haveNameMatching("io\\.github\\.jkpsdk\\.(Jkp|Answer)")
          .because("what most callers need is Jkp and what it answers")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule packagesAreFreeOfCycles =
      slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().allowEmptyShould(false);

  @ArchTest
  static final ArchRule factsStandOnNoLaw =
      noClasses()
          .that()
          .resideInAnyPackage(
              ROOT + ".casefile..",
              ROOT + ".termination..",
              ROOT + ".employment..",
              ROOT + ".participant..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT + ".rulebook..", ROOT + ".calendar..", ROOT + ".verdict..")
          .because("what happened is the same under every law")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule nothingReadsTheClock =
      noClasses()
          .should(
              callAny(
                  "reads the clock",
                  access ->
                      access.getName().equals("now")
                              && access.getTargetOwner().getPackageName().startsWith("java.time")
                          || access.getTargetOwner().isEquivalentTo(Clock.class)
                          || access.getName().equals("currentTimeMillis")
                          || access.getName().equals("nanoTime")
                          || access.getTargetOwner().getName().equals("java.util.Date")
                          || access.getTargetOwner().getName().equals("java.util.Calendar")))
          .because("a day is an argument")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule nothingAsksTheMachineForLanguageOrZone =
      noClasses()
          .should(
              callAny(
                  "asks for a default",
                  access ->
                      access.getTargetOwner().isEquivalentTo(Locale.class)
                              && access.getName().equals("getDefault")
                          || access.getTargetOwner().isEquivalentTo(ZoneId.class)
                              && access.getName().equals("systemDefault")
                          || access.getTargetOwner().isEquivalentTo(TimeZone.class)
                              && access.getName().equals("getDefault")))
          .because("everything a result depends on is an argument")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule theCoreKnowsNoFormatAndNoLogging =
      classes()
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      ROOT + "..",
                      "java..",
                      "javax.money..",
                      "javax.annotation.processing..",
                      "org.immutables..",
                      "org.jspecify..")
                  .and(
                      describe("log nothing", to -> !to.getName().startsWith("java.util.logging"))))
          .because("formats are bound to the core from outside")
          .allowEmptyShould(false);

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
          .should(involveNoType("binary fraction", ArchitectureTest::isBinaryFraction))
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
                      .filter(ArchitectureTest::isBinaryFraction)
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

  private static ArchCondition<JavaClass> callAny(
      String what, java.util.function.Predicate<JavaAccess<?>> forbidden) {
    return new ArchCondition<>("have code that " + what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getAccessesFromSelf().stream()
            .filter(forbidden)
            .forEach(
                access ->
                    events.add(SimpleConditionEvent.satisfied(type, access.getDescription())));
      }
    };
  }
}
