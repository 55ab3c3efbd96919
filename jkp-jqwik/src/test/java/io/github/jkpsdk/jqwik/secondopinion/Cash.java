package io.github.jkpsdk.jqwik.secondopinion;

import io.github.jkpsdk.interpretation.InstalmentLaw;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** The instalments of a wage. */
final class Cash {

  private final Story story;
  private final Interpretations read;
  private final BigDecimal wage;

  Cash(Story story, Interpretations read, BigDecimal reportedWage) {
    this.story = story;
    this.read = read;
    wage = reportedWage.min(BigDecimal.valueOf(Law.WAGE_CEILING));
  }

  BigDecimal wage() {
    return wage;
  }

  int percent(int month) {
    return Law.percent(month, lawDay(month));
  }

  BigDecimal instalment(int month) {
    RoundingMode mode =
        switch (read.of(Rounding.class)) {
          case HALF_UP -> RoundingMode.HALF_UP;
          case DOWN -> RoundingMode.DOWN;
          case UP -> RoundingMode.UP;
        };
    return wage.multiply(BigDecimal.valueOf(percent(month))).movePointLeft(2).setScale(0, mode);
  }

  BigDecimal total() {
    BigDecimal sum = BigDecimal.ZERO;
    for (int month = 1; month <= Law.MONTHS; month++) {
      sum = sum.add(instalment(month));
    }
    return sum;
  }

  private LocalDate lawDay(int month) {
    MonthStory told = story.month(month);
    if (told.firstPaid().isPresent()) {
      return told.firstPaid().get();
    }
    LocalDate begins = story.reference().orElse(story.day()).plusMonths(month - 1L);
    if (read.of(InstalmentLaw.class) == InstalmentLaw.BENEFIT_MONTH_START) {
      return begins;
    }
    LocalDate filed = told.firstFiled().orElse(begins);
    return filed.isAfter(story.day()) ? filed : story.day();
  }
}
