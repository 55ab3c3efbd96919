package io.github.jkpsdk;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import io.github.jkpsdk.claim.ClaimEvent;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
          "answer",
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
          .haveNameMatching("io\\.github\\.jkpsdk\\.Jkp(Builder)?")
          .because(
              "what most callers need is the door, and what it answers has packages of its own")
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
  static final ArchRule eventsAreAcceptedUnderAnyLaw =
      noClasses()
          .that()
          .areAssignableTo(ClaimEvent.class)
          .or()
          .haveNameMatching(
              "io\\.github\\.jkpsdk\\.claim\\.(Claim|EventKind.*|.*Ledger.*|Chain|Told|Payment)")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              ROOT + ".rulebook..",
              ROOT + ".interpretation..",
              ROOT + ".calendar..",
              ROOT + ".eligibility..")
          .because("which events are accepted depends on no law and no interpretation")
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
