package io.github.jkpsdk.examples.cli;

import static io.github.jkpsdk.examples.cli.ToldAnswer.day;
import static io.github.jkpsdk.examples.cli.ToldAnswer.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import tools.jackson.databind.JsonNode;

/** Holds a calendar against the JSON of the same answer. */
final class HeldCalendar {

  private static final Set<String> RINGING = Set.of("OPEN", "UPCOMING");

  /** What months ahead will ask for. */
  private static final Pattern AHEAD =
      Pattern.compile("(JOB_SEARCH|CONFIRMATION_LETTER|EMPLOYMENT_STATUS_FORM)-[2-6]");

  private HeldCalendar() {}

  static void assertCalendar(Optional<String> calendar, ToldAnswer told) {
    Map<String, VEvent> events = new HashMap<>();
    calendar.map(WrittenCalendar::events).ifPresent(events::putAll);
    Set<String> ofSteps = new HashSet<>();
    told.list("next").forEach(step -> ofSteps.add(text(step, "step") + "-" + text(step, "month")));
    Map<String, Integer> times = new HashMap<>();
    for (JsonNode deadline : told.list("deadlines").toList()) {
      int time = times.merge(name(deadline), 1, Integer::sum);
      String name = time == 1 ? name(deadline) : name(deadline) + "-" + time;
      boolean isFiling = text(deadline, "duty").startsWith("FILE_");
      Optional<VEvent> event = Optional.ofNullable(events.remove(name));
      boolean isExpected =
          RINGING.contains(text(deadline, "status"))
              && day(deadline, "dueOn").isPresent()
              && (told.isEntitled() || !isFiling);
      assertThat(event.isPresent()).as("%s", deadline).isEqualTo(isExpected);
      event.ifPresent(one -> assertDays(one, deadline));
    }
    assertThat(events.keySet())
        .as("what is left are activities")
        .allMatch(name -> ofSteps.contains(name) || AHEAD.matcher(name).matches());
    told.list("next")
        .filter(step -> events.containsKey(text(step, "step") + "-" + text(step, "month")))
        .forEach(
            step -> assertDays(events.get(text(step, "step") + "-" + text(step, "month")), step));
  }

  private static String name(JsonNode deadline) {
    String duty = text(deadline, "duty");
    String month = text(deadline, "contributionMonth") + text(deadline, "month");
    return duty.startsWith("FILE_") || month.isEmpty() ? duty : duty + "-" + month;
  }

  /** A window of a later month from its first day on, anything else on its last day. */
  private static void assertDays(VEvent event, JsonNode task) {
    LocalDate last = day(task, "dueOn").orElseThrow();
    boolean isWindow = text(task, "duty").startsWith("FILE_MONTH_");

    assertThat(WrittenCalendar.day(event, Property.DTEND)).isEqualTo(last.plusDays(1));
    assertThat(WrittenCalendar.day(event, Property.DTSTART))
        .isEqualTo(isWindow ? day(task, "opensOn").orElse(last) : last);
    assertThat(event.getAlarms()).isNotEmpty();
  }
}
