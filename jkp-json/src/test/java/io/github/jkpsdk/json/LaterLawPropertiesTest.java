package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.jqwik.JkpArbitraries;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * A day knows no law that comes after it. The last day to file the first claim alone follows the
 * law of the termination; PP 6/2025 article II.
 */
class LaterLawPropertiesTest {

  private static final LocalDate FIRST = LocalDate.of(2022, 2, 1);
  private static final LocalDate AMENDED = LocalDate.of(2025, 2, 7);

  private static final JsonNode LAW =
      JsonMapper.shared().readTree(JkpJson.write(Rulebook.standard()));

  private static final Jkp BEFORE_THE_AMENDMENT = upTo(AMENDED.minusDays(1));

  @Property(tries = 300)
  void changesNoConditionOfADayBeforeIt(
      @ForAll("cases") JkpCase facts, @ForAll("days") LocalDate asOf) {
    Verdict later = Jkp.standard().assess(facts, asOf);

    for (Finding finding : BEFORE_THE_AMENDMENT.assess(facts, asOf).findings()) {
      if (finding.condition() != Condition.FILED_IN_TIME) {
        assertThat(later.finding(finding.condition()).outcome())
            .as(finding.condition().name())
            .isEqualTo(finding.outcome());
      }
    }
  }

  private static Jkp upTo(LocalDate day) {
    JsonNode law = LAW.deepCopy();
    removeLater(law, day.toString());
    assertThat(law).isNotEqualTo(LAW);
    return Jkp.builder().rulebook(JkpJson.read(law.toString(), Rulebook.class)).build();
  }

  /** Of a parameter that has no version by then, the first one stays. */
  private static void removeLater(JsonNode node, String day) {
    if (node instanceof ArrayNode versions) {
      List<JsonNode> kept = new ArrayList<>();
      versions.forEach(
          version -> {
            boolean isLater = version.path("from").asString("").compareTo(day) > 0;
            if (kept.isEmpty() || !isLater) {
              kept.add(version);
            }
          });
      versions.removeAll();
      versions.addAll(kept);
    }
    node.forEach(part -> removeLater(part, day));
  }

  @Provide
  Arbitrary<JkpCase> cases() {
    return JkpArbitraries.cases().withAnyFacts();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(FIRST.toEpochDay(), AMENDED.minusDays(1).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }
}
