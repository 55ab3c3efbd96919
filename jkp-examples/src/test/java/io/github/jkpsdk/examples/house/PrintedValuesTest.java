package io.github.jkpsdk.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.contribution.CitedAmount;
import io.github.jkpsdk.contribution.PayrollMonth;
import io.github.jkpsdk.contribution.RiskClass;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.json.ClaimFile;
import io.github.jkpsdk.json.JkpJson;
import io.github.jkpsdk.money.Rupiah;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is printed by the way, in a log or a debugger, names and describes no person. */
class PrintedValuesTest {

  private static final Pattern PERSONAL =
      Pattern.compile("Wulandari|3299994609979001|1997-09-06|6 September 1997|425001[78]");

  private static final Set<String> NOT_ASKED =
      Set.of("hashCode", "toString", "toBuilder", "toMonetaryAmount", "getClass");

  private static final Jkp JKP = Jkp.standard();

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  @Test
  void ofAClaimAndAllThatIsAnsweredToIt() throws IOException {
    for (Path sample : samples()) {
      ClaimFile file = JkpJson.readClaim(planted(Files.readString(sample)));
      Claim claim = file.claim();
      look(file);
      look(JKP.answer(claim, file.dayOfAnswer()));
      look(Explanation.of(JKP.answer(claim, file.dayOfAnswer()), Locale.ENGLISH));
    }
    assertThat(types()).hasSizeGreaterThan(70);
  }

  @Test
  void ofAPayroll() {
    PayrollMonth payroll =
        PayrollMonth.builder()
            .month(YearMonth.of(2025, 12))
            .riskClass(RiskClass.LOW)
            .worker("A-01", Rupiah.of(4_250_017))
            .build();

    look(payroll);
    look(JKP.bill(payroll));
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("samples", "claims"))) {
      return files.sorted().toList();
    }
  }

  /** The sample with a name in all its free texts, and with wages that nothing else comes to. */
  private static String planted(String claim) {
    JkpCase facts = JkpJson.readClaim(claim).facts();
    JkpCase described =
        facts.toBuilder()
            .participant(person -> person.name("Wulandari").birthDate(LocalDate.of(1997, 9, 6)))
            .employment(
                job ->
                    job.employer(employer -> employer.name("PT Wulandari"))
                        .reportedWage(Rupiah.of(4_250_017))
                        .actualWage(Rupiah.of(4_250_018)))
            .build();
    return JkpJson.write(new ClaimFile(described, JkpJson.readClaim(claim).events(), day(claim)))
        .replaceAll("\"(company|position|provider|note)\":\"[^\"]*\"", "\"$1\":\"Wulandari\"");
  }

  private static Optional<LocalDate> day(String claim) {
    return JkpJson.readClaim(claim).asOf();
  }

  private Set<Class<?>> types() {
    return seen.stream().map(Object::getClass).collect(Collectors.toUnmodifiableSet());
  }

  /** Looks at a value and at all that its accessors give; an amount by itself is nobody's. */
  private void look(Object value) {
    if (value instanceof Optional<?> known) {
      known.ifPresent(this::look);
    } else if (value instanceof Iterable<?> several) {
      several.forEach(this::look);
    } else if (value instanceof Map<?, ?> named) {
      named.values().forEach(this::look);
    } else if (!isAmount(value)
        && value.getClass().getName().startsWith("io.github.jkpsdk")
        && seen.add(value)) {
      assertThat(value.toString()).as(value.getClass().getName()).doesNotContainPattern(PERSONAL);
      Stream.of(value.getClass().getMethods())
          .filter(PrintedValuesTest::isAccessor)
          .forEach(accessor -> lookAtResult(value, accessor));
    }
  }

  private static boolean isAmount(Object value) {
    return value instanceof Rupiah || value instanceof CitedAmount;
  }

  private static boolean isAccessor(Method method) {
    return method.getParameterCount() == 0
        && method.getDeclaringClass().getName().startsWith("io.github.jkpsdk")
        && method.getReturnType() != void.class
        && !Modifier.isStatic(method.getModifiers())
        && !NOT_ASKED.contains(method.getName());
  }

  private void lookAtResult(Object value, Method accessor) {
    try {
      accessor.setAccessible(true);
      Object result = accessor.invoke(value);
      if (result != null) {
        look(result);
      }
    } catch (InvocationTargetException e) {
      // Not every question has an answer in every state.
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
