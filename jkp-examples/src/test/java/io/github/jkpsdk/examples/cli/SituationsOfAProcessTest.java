package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Situations of which the machine, a pipe or an earlier file is a part. */
class SituationsOfAProcessTest {

  @TempDir Path folder;

  /** Locales with another calendar, other digits and other small letters. */
  @ParameterizedTest
  @ValueSource(strings = {"th-TH", "ar-SA", "tr-TR", "ja-JP"})
  void theCalendarIsTheSameWhateverTheLocale(String locale) throws Exception {
    Situation situation = Situation.of("13");
    String[] parts = locale.split("-");
    byte[] here = situation.run().out().getBytes(StandardCharsets.UTF_8);

    byte[] there =
        output(
            "",
            List.of("-Duser.language=" + parts[0], "-Duser.country=" + parts[1]),
            situation.arguments());

    assertThat(here).isNotEmpty();
    assertThat(there).isEqualTo(here);
    assertThat(new String(there, StandardCharsets.UTF_8))
        .containsPattern("DTSTART[^:]*:20\\d{6}")
        .doesNotContainPattern("DTSTART[^:]*:25\\d{6}");
  }

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

    String told =
        new String(
            output(situation.content(), List.of(), situation.arguments()), StandardCharsets.UTF_8);

    assertThat(told).containsAnyOf("1 January 1999", "1 Januari 1999", "1999-01-01");
  }

  private byte[] output(String in, List<String> options, List<String> arguments)
      throws IOException, InterruptedException {
    Path input = Files.writeString(folder.resolve("in"), in);
    Path output = folder.resolve("out");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), JkpCommand.class.getName()));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command)
            .redirectInput(input.toFile())
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    return Files.readAllBytes(output);
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
