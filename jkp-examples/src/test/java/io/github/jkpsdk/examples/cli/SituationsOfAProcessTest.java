package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Situations of which the machine, a pipe or an earlier file is a part. */
class SituationsOfAProcessTest {

  @TempDir Path folder;

  @Test
  void anEventThatMovedKeepsItsUidAndCountsOn() {
    Situation situation = Situation.of("14");
    String before = CommandRun.of("calendar", situation.inputMadeBefore(), "-o", "-").out();
    String after = situation.run().out();
    Event moved = Event.in(after, "FILE_MONTH_2\\..*");
    Event earlier = Event.of(before, moved.uid());

    assertThat(moved.days()).isNotEqualTo(earlier.days());
    assertThat(moved.sequence()).isGreaterThan(earlier.sequence());
  }

  @Test
  void aNumberIsReadFromAPipe() throws Exception {
    Situation situation = Situation.of("15");

    Path input = Files.writeString(folder.resolve("in"), situation.content());
    Path output = folder.resolve("out");
    List<String> command = JkpProcess.jkp(situation.arguments().toArray(String[]::new));

    assertThat(JkpProcess.run(command, input.toFile(), output.toFile()).exitCode()).isZero();
    assertThat(Files.readString(output))
        .containsAnyOf("1 January 1999", "1 Januari 1999", "1999-01-01");
  }

  /** An event of a calendar file. */
  private record Event(String text) {

    private static final Pattern EVENT =
        Pattern.compile("BEGIN:VEVENT\\R(.*?)END:VEVENT", Pattern.DOTALL);

    static Event in(String calendar, String uid) {
      return events(calendar).stream()
          .filter(event -> event.uid().matches(uid))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no event " + uid + " in " + calendar));
    }

    static Event of(String calendar, String uid) {
      return in(calendar, Pattern.quote(uid));
    }

    private static List<Event> events(String calendar) {
      String unfolded = calendar.replaceAll("\\R[ \\t]", "");
      return EVENT.matcher(unfolded).results().map(found -> new Event(found.group(1))).toList();
    }

    private String property(String name) {
      Matcher value = Pattern.compile("(?m)^" + name + "[^:\\r\\n]*:(.*?)\\r?$").matcher(text);
      return value.find() ? value.group(1) : "";
    }

    String uid() {
      return property("UID");
    }

    String days() {
      return property("DTSTART") + "/" + property("DTEND");
    }

    int sequence() {
      return Integer.parseInt(property("SEQUENCE"));
    }
  }
}
