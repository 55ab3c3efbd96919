package io.github.jkpsdk.json;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Set;

/** What of this module others see, and which way its packages look. */
@AnalyzeClasses(
    packagesOf = JkpJson.class,
    importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
class SurfaceTest {

  private static final String DOOR = JkpJson.class.getPackageName();

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("io.github.jkpsdk.(**)").should().beFreeOfCycles().allowEmptyShould(false);

  @ArchTest
  static final ArchRule THE_ENGINE_KNOWS_NO_JACKSON =
      ArchRuleDefinition.noClasses()
          .that()
          .resideInAnyPackage(DOOR + ".engine", DOOR + ".tables")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml..", "tools.jackson..")
          .allowEmptyShould(false);

  @ArchTest
  static void theDoorIsAllThatIsExported(JavaClasses classes) {
    assertThat(descriptor().exports())
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactly(DOOR);
    assertThat(
            classes.that(
                DescribedPredicate.describe(
                    "public types of the door", SurfaceTest::isPublicInTheDoor)))
        .extracting(type -> type.getName().substring(DOOR.length() + 1))
        .containsExactlyInAnyOrderElementsOf(
            Set.of(
                "JkpJson",
                "JkpJsonException",
                "CaseOrClaim",
                "ClaimFile",
                "Columns",
                "Problem",
                "Problem$Code",
                "Problem$Place",
                "Reproduction",
                "JkpJackson2Module",
                "JkpJackson3Module"));
  }

  private static ModuleDescriptor descriptor() {
    Path classes =
        Path.of(JkpJson.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    return ModuleFinder.of(classes).findAll().iterator().next().descriptor();
  }

  private static boolean isPublicInTheDoor(JavaClass type) {
    return type.getPackageName().equals(DOOR) && type.getModifiers().contains(JavaModifier.PUBLIC);
  }
}
