package io.github.jkpsdk.json.tables;

import static io.github.jkpsdk.json.engine.ObjectCodec.object;
import static io.github.jkpsdk.json.engine.Texts.TEXT;

import io.github.jkpsdk.calendar.Holiday;
import io.github.jkpsdk.calendar.HolidayKind;
import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.calendar.JointLeaveDays;
import io.github.jkpsdk.calendar.WorkingCalendar;
import io.github.jkpsdk.calendar.WorkingWeek;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Dates;
import io.github.jkpsdk.json.engine.Enums;
import io.github.jkpsdk.json.engine.Lists;
import io.github.jkpsdk.json.engine.Token;
import io.github.jkpsdk.json.engine.TokenSink;
import io.github.jkpsdk.json.engine.TokenSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Holidays and working days. */
final class CalendarCodecs {

  private static final Codec<Holiday> HOLIDAY =
      object(Holiday::builder, Holiday.Builder::build)
          .required("date", Dates.DAY, Holiday::date, Holiday.Builder::date)
          .required("kind", Enums.of(HolidayKind.class), Holiday::kind, Holiday.Builder::kind)
          .required(
              "indonesianName", TEXT, Holiday::indonesianName, Holiday.Builder::indonesianName)
          .required("englishName", TEXT, Holiday::englishName, Holiday.Builder::englishName)
          .required("decree", TEXT, Holiday::decree, Holiday.Builder::decree);

  private static final Codec<IndonesianHolidays> HOLIDAYS = new Years();

  private static final Codec<WorkingCalendar> WORKING_CALENDAR =
      object(CalendarDraft::new, CalendarDraft::calendar)
          .required(
              "week",
              Enums.of(WorkingWeek.class),
              WorkingCalendar::week,
              (draft, v) -> draft.week = v)
          .required(
              "jointLeave",
              Enums.of(JointLeaveDays.class),
              WorkingCalendar::jointLeave,
              (draft, v) -> draft.jointLeave = v)
          .required(
              "holidays", HOLIDAYS, WorkingCalendar::holidays, (draft, v) -> draft.holidays = v);

  static final List<Binding<?>> BINDINGS =
      List.of(
          new Binding<>(Holiday.class, HOLIDAY),
          new Binding<>(IndonesianHolidays.class, HOLIDAYS),
          new Binding<>(WorkingCalendar.class, WORKING_CALENDAR),
          Binding.term(HolidayKind.class),
          Binding.term(WorkingWeek.class),
          Binding.term(JointLeaveDays.class));

  private CalendarCodecs() {}

  /**
   * Holidays by year. A year that is not given is the decreed one; a year that is given is given
   * whole.
   */
  private static final class Years implements Codec<IndonesianHolidays> {

    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
    private static final Codec<List<Holiday>> DAYS = Lists.of(HOLIDAY);

    @Override
    public IndonesianHolidays read(TokenSource source) {
      if (source.token() != Token.OBJECT_START) {
        throw source.wrongType("an object");
      }
      IndonesianHolidays holidays = IndonesianHolidays.standard();
      Set<Integer> seen = new HashSet<>();
      while (source.next() == Token.NAME) {
        int year = year(source);
        if (!seen.add(year)) {
          throw source.refusal("is given twice; it must be given once");
        }
        source.next();
        holidays = with(holidays, year, source);
      }
      return holidays;
    }

    private static int year(TokenSource source) {
      if (!YEAR.matcher(source.text()).matches()) {
        throw source.refusal("is not known; a year of four digits is allowed");
      }
      return Integer.parseInt(source.text());
    }

    private static IndonesianHolidays with(
        IndonesianHolidays holidays, int year, TokenSource source) {
      List<Holiday> days = DAYS.read(source);
      try {
        return holidays.withYear(year, days);
      } catch (IllegalArgumentException e) {
        throw source.refusal(e);
      }
    }

    @Override
    public void write(IndonesianHolidays value, TokenSink sink) {
      sink.startObject();
      for (int year : value.yearsCovered()) {
        sink.name(Integer.toString(year));
        DAYS.write(value.in(year), sink);
      }
      sink.endObject();
    }
  }

  @SuppressWarnings("NullAway.Init")
  private static final class CalendarDraft {
    private IndonesianHolidays holidays;
    private WorkingWeek week;
    private JointLeaveDays jointLeave;

    WorkingCalendar calendar() {
      return WorkingCalendar.of(holidays, week, jointLeave);
    }
  }
}
