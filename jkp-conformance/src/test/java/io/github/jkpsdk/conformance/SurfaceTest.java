package io.github.jkpsdk.conformance;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenMethodsConjunction;

/**
 * The runner needs Jackson and nothing of the SDK, and its callers need not even know of Jackson.
 */
@AnalyzeClasses(
    packagesOf = ConformanceCases.class,
    importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
class SurfaceTest {

  private static final String DOOR = "io.github.jkpsdk.conformance";
  private static final String JACKSON = "tools.jackson..";

  @ArchTest
  static final ArchRule THE_RUNNER_KNOWS_JACKSON_ALONE =
      classes()
          .that()
          .resideInAPackage(DOOR)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(DOOR, "java..", JACKSON, "org.jspecify..")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule WITHOUT_JUNIT_NOTHING_IS_MISSING_BUT_ITS_TESTS =
      classes()
          .that()
          .resideInAPackage(DOOR + ".junit")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              DOOR + "..",
              "java..",
              "org.junit.jupiter.api..",
              "org.opentest4j..",
              "org.jspecify..")
          .allowEmptyShould(false);

  @ArchTest
  static final ArchRule NOTHING_OF_JACKSON_IS_GIVEN =
      publicMethods().should().notHaveRawReturnType(resideInAPackage(JACKSON));

  @ArchTest
  static final ArchRule NOTHING_OF_JACKSON_IS_TAKEN =
      publicMethods().should().notHaveRawParameterTypes(anyElementThat(resideInAPackage(JACKSON)));

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("io.github.jkpsdk.(**)").should().beFreeOfCycles().allowEmptyShould(false);

  private static GivenMethodsConjunction publicMethods() {
    return methods().that().arePublic().and().areDeclaredInClassesThat().arePublic();
  }
}
