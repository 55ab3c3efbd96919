package io.github.jkpsdk.examples.docs;

import io.github.jkpsdk.calendar.Holiday;
import io.github.jkpsdk.calendar.IndonesianHolidays;

/** The decreed holidays, year by year. */
final class HolidaysSection {

  private HolidaysSection() {}

  static void write(Markdown page, LawWords words) {
    page.heading(words.say("holidays")).line(words.say("holidays.text"));
    IndonesianHolidays decreed = IndonesianHolidays.standard();
    for (int year : decreed.yearsCovered()) {
      page.subheading(words.say("holidays") + " " + year);
      page.table(
          words.say("column.day"),
          words.say("column.kind"),
          words.say("column.name"),
          words.say("column.decree"));
      for (Holiday day : decreed.in(year)) {
        page.row(
            day.date().toString(),
            words.say("kind." + day.kind()),
            words.isEnglish() ? day.englishName() : day.indonesianName(),
            day.decree().replace("|", "\\|"));
      }
    }
  }
}
