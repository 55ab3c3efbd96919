package io.github.jkpsdk.json;

import static io.github.jkpsdk.json.ObjectCodec.object;

import io.github.jkpsdk.law.Reading;
import io.github.jkpsdk.rulebook.ConsecutiveMonths;
import io.github.jkpsdk.rulebook.InsolventArrears;
import io.github.jkpsdk.rulebook.InstalmentLaw;
import io.github.jkpsdk.rulebook.Interpretations;
import io.github.jkpsdk.rulebook.LapsedTimeToClaim;
import io.github.jkpsdk.rulebook.LateSettlement;
import io.github.jkpsdk.rulebook.LiabilityCeiling;
import io.github.jkpsdk.rulebook.Rounding;
import io.github.jkpsdk.rulebook.SeveralEmployers;
import io.github.jkpsdk.rulebook.TerminationMonth;
import io.github.jkpsdk.rulebook.WorkEndingRight;
import io.github.jkpsdk.rulebook.YearsBetweenBenefits;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Codecs of the readings of open points. */
final class Readings {

  private static final Interpretations STANDARD = Interpretations.standard();

  private static final Map<String, Reading> BY_LABEL = byLabel();

  /** One reading by its label, such as {@code ROUNDING=DOWN}. */
  static final Codec<Reading> READING =
      Texts.written(
          "one of " + String.join(", ", BY_LABEL.keySet()), BY_LABEL::get, Reading::label);

  /** A reading for every point; the default ones are left out. */
  static final Codec<Interpretations> INTERPRETATIONS =
      object(Interpretations::builder, Interpretations.Builder::build)
          .defaulted(
              "terminationMonth",
              Enums.of(TerminationMonth.class),
              STANDARD.terminationMonth(),
              Interpretations::terminationMonth,
              Interpretations.Builder::terminationMonth)
          .defaulted(
              "consecutiveMonths",
              Enums.of(ConsecutiveMonths.class),
              STANDARD.consecutiveMonths(),
              Interpretations::consecutiveMonths,
              Interpretations.Builder::consecutiveMonths)
          .defaulted(
              "yearsBetweenBenefits",
              Enums.of(YearsBetweenBenefits.class),
              STANDARD.yearsBetweenBenefits(),
              Interpretations::yearsBetweenBenefits,
              Interpretations.Builder::yearsBetweenBenefits)
          .defaulted(
              "instalmentLaw",
              Enums.of(InstalmentLaw.class),
              STANDARD.instalmentLaw(),
              Interpretations::instalmentLaw,
              Interpretations.Builder::instalmentLaw)
          .defaulted(
              "lapsedTimeToClaim",
              Enums.of(LapsedTimeToClaim.class),
              STANDARD.lapsedTimeToClaim(),
              Interpretations::lapsedTimeToClaim,
              Interpretations.Builder::lapsedTimeToClaim)
          .defaulted(
              "rounding",
              Enums.of(Rounding.class),
              STANDARD.rounding(),
              Interpretations::rounding,
              Interpretations.Builder::rounding)
          .defaulted(
              "workEndingRight",
              Enums.of(WorkEndingRight.class),
              STANDARD.workEndingRight(),
              Interpretations::workEndingRight,
              Interpretations.Builder::workEndingRight)
          .defaulted(
              "insolventArrears",
              Enums.of(InsolventArrears.class),
              STANDARD.insolventArrears(),
              Interpretations::insolventArrears,
              Interpretations.Builder::insolventArrears)
          .defaulted(
              "liabilityCeiling",
              Enums.of(LiabilityCeiling.class),
              STANDARD.liabilityCeiling(),
              Interpretations::liabilityCeiling,
              Interpretations.Builder::liabilityCeiling)
          .defaulted(
              "severalEmployers",
              Enums.of(SeveralEmployers.class),
              STANDARD.severalEmployers(),
              Interpretations::severalEmployers,
              Interpretations.Builder::severalEmployers)
          .defaulted(
              "lateSettlement",
              Enums.of(LateSettlement.class),
              STANDARD.lateSettlement(),
              Interpretations::lateSettlement,
              Interpretations.Builder::lateSettlement);

  private Readings() {}

  private static Map<String, Reading> byLabel() {
    Map<String, Reading> labels = new LinkedHashMap<>();
    STANDARD.readings().stream()
        .flatMap(Readings::alternatives)
        .forEach(reading -> labels.put(reading.label(), reading));
    return labels;
  }

  private static Stream<Reading> alternatives(Reading reading) {
    return Arrays.stream(((Enum<?>) reading).getDeclaringClass().getEnumConstants())
        .map(Reading.class::cast);
  }
}
