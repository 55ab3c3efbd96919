package io.github.jkpsdk.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jkpsdk.fixture.Days;
import io.github.jkpsdk.fixture.Serialization;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A dated parameter, against a sorted map. */
class DatedPropertiesTest {

  private static final LegalCitation TEXT = Instrument.PP_37_2021.article(21).paragraph(1);

  @Property
  void givesTheLatestVersionOnOrBeforeTheDay(
      @ForAll("firstDays") Set<LocalDate> firstDays, @ForAll("days") LocalDate day) {
    TreeMap<LocalDate, Integer> model = model(firstDays);
    Dated<Integer> dated = dated(model);
    Map.Entry<LocalDate, Integer> expected = model.floorEntry(day);

    assertThat(dated.firstDay()).isEqualTo(model.firstKey());
    if (expected == null) {
      assertThat(dated.find(day)).isEmpty();
      assertThatThrownBy(() -> dated.on(day))
          .isInstanceOf(NotInForceException.class)
          .hasMessageContaining(day.toString())
          .hasMessageContaining("the first day covered is " + model.firstKey());
    } else {
      assertThat(dated.on(day)).isEqualTo(expected.getValue());
      assertThat(dated.versionOn(day).firstDay()).isEqualTo(expected.getKey());
      assertThat(dated.find(day)).contains(dated.versionOn(day));
    }
  }

  @Property
  void changesOnItsFirstDayAndNotTheDayBefore(@ForAll("firstDays") Set<LocalDate> firstDays) {
    TreeMap<LocalDate, Integer> model = model(firstDays);
    Dated<Integer> dated = dated(model);

    model.forEach(
        (firstDay, value) -> {
          assertThat(dated.on(firstDay)).isEqualTo(value);
          if (value > 0) {
            assertThat(dated.on(firstDay.minusDays(1))).isEqualTo(value - 1);
          } else {
            assertThat(dated.find(firstDay.minusDays(1))).isEmpty();
          }
        });
  }

  @Property
  void isEqualHoweverItWasBuilt(@ForAll("firstDays") Set<LocalDate> firstDays) {
    TreeMap<LocalDate, Integer> model = model(firstDays);
    Dated<Integer> dated = dated(model);
    Dated<Integer> step = Dated.since(model.firstKey(), 0, TEXT);
    for (Map.Entry<LocalDate, Integer> version :
        model.tailMap(model.firstKey(), false).entrySet()) {
      step = step.then(version.getKey(), version.getValue(), TEXT);
    }

    assertThat(step).isNotEqualTo(step.then(LocalDate.of(2033, 1, 1), 99, TEXT));
    assertThat(step).isEqualTo(dated).hasSameHashCodeAs(dated).hasToString(dated.toString());
    assertThat(Serialization.copy(dated)).isEqualTo(dated);
  }

  @Property
  void versionsMayNotOverlap(@ForAll("days") LocalDate firstDay, @ForAll("days") LocalDate other) {
    Dated<Integer> dated = Dated.since(firstDay, 0, TEXT);
    if (other.isAfter(firstDay)) {
      assertThat(dated.then(other, 1, TEXT).versions()).hasSize(2);
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> dated.then(other, 1, TEXT))
          .withMessageContaining(
              "firstDay is " + other + "; it must be after the version before it, " + firstDay);
    }
  }

  @Example
  void needsAVersionAndEveryVersionACitation() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dated.of(List.of()))
        .withMessageContaining("at least one version is required");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Dated.Version<>(LocalDate.of(2025, 2, 7), 1, List.of()))
        .withMessageContaining("citations is empty")
        .withMessageContaining("2025-02-07");
  }

  @Example
  void isNotChangedThroughTheListItWasMadeFrom() {
    List<Dated.Version<Integer>> versions = new ArrayList<>();
    versions.add(new Dated.Version<>(LocalDate.of(2021, 2, 2), 3, List.of(TEXT)));
    Dated<Integer> dated = Dated.of(versions);
    versions.clear();

    assertThat(dated.versions()).hasSize(1);
    assertThatThrownBy(() -> dated.versions().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Days.days();
  }

  @Provide
  Arbitrary<Set<LocalDate>> firstDays() {
    return Days.days().set().ofMinSize(1).ofMaxSize(6);
  }

  private static TreeMap<LocalDate, Integer> model(Set<LocalDate> firstDays) {
    TreeMap<LocalDate, Integer> model = new TreeMap<>();
    for (LocalDate firstDay : new TreeSet<>(firstDays)) {
      model.put(firstDay, model.size());
    }
    return model;
  }

  private static Dated<Integer> dated(Map<LocalDate, Integer> model) {
    List<Dated.Version<Integer>> versions = new ArrayList<>();
    model.forEach(
        (firstDay, value) -> versions.add(new Dated.Version<>(firstDay, value, List.of(TEXT))));
    return Dated.of(versions);
  }
}
