package io.github.jkpsdk.examples.html;

import io.github.jkpsdk.explanation.Wording;
import io.github.jkpsdk.law.LegalCitation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Short forms and marks. */
final class Labels {

  private static final int LETTERS = 3;

  private Labels() {}

  /** The first letters of a month, such as {@code Agu}. */
  static String shortMonth(Wording wording, YearMonth month) {
    return wording.month(month).substring(0, LETTERS);
  }

  /** A day such as {@code 17 Agu 2026}. */
  static String shortDay(Wording wording, LocalDate day) {
    return day.getDayOfMonth()
        + " "
        + shortMonth(wording, YearMonth.from(day))
        + " "
        + day.getYear();
  }

  /** Citations that name an instrument once: PP 37/2021 Pasal 4 ayat (2) huruf b, Pasal 5. */
  static String cited(List<LegalCitation> citations) {
    List<String> places = new ArrayList<>();
    String instrument = "";
    for (LegalCitation citation : citations) {
      boolean isSame = citation.instrument().name().equals(instrument);
      places.add(isSame ? citation.provision() : citation.toString());
      instrument = citation.instrument().name();
    }
    return String.join(", ", places);
  }
}
