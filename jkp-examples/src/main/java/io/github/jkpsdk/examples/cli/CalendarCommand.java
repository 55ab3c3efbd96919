package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.examples.ical.CalendarEvent;
import io.github.jkpsdk.examples.ical.CalendarRevision;
import io.github.jkpsdk.examples.ical.CalendarText;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.json.ClaimFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Writes the deadlines and windows of a case or a claim as a calendar. */
@Command(
    name = "calendar",
    description = {
      "Writes the deadlines and filing windows of a case or a claim as an iCalendar file.",
      "Importing a later file of the same case updates its events; nothing is doubled."
    })
final class CalendarCommand extends FileCommand {

  private static final int MOST_ALARM_DAYS = 60;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE.ics|-",
      description = "Where to write the calendar; - for standard output.")
  private String output = "";

  @Option(
      names = "--alarm-days",
      paramLabel = "N",
      description = "How many days before an event its alarm rings; 3 unless given.")
  private int alarmDays = 3;

  @Option(
      names = "--previous",
      paramLabel = "FILE.ics",
      description =
          "The calendar that was written before: what no longer applies is written as cancelled,"
              + " what changed as a later version.")
  private @Nullable String previous;

  CalendarCommand(InputStream standardInput, OutputStream standardOutput) {
    super(standardInput, standardOutput);
  }

  @Override
  void answer(InputStream in, Answers answers) throws IOException {
    requireOptions();
    List<CalendarEvent> written = readPrevious();
    Contents contents =
        CaseOrClaim.read(
            in.readNBytes(MOST_BYTES),
            facts -> contents(facts, answers),
            file -> contents(file, answers));
    CalendarFile file = new CalendarFile(CaseName.of(contents.facts()), alarmDays, locale());
    List<CalendarEvent> before = written.stream().filter(file::isOfThisCase).toList();
    // Counted from the first day of the law: a later day, or more events, give a later version.
    long days = ChronoUnit.DAYS.between(answers.jkp().rulebook().firstDay(), contents.asOf());
    int sequence = Math.toIntExact(days) + contents.events();
    write(
        new OutputFile(output),
        file.of(contents.entries(), new CalendarRevision(before, contents.asOf(), sequence)));
    contents.entries().stream().map(CalendarEntry::deadline).forEach(this::tellIfLeftOut);
    if (contents.facts().id().isEmpty()) {
      tell(
          "the case has no id; its events are named by a digest of person and company and move"
              + " only while these stay the same");
    }
  }

  private List<CalendarEvent> readPrevious() throws IOException {
    if (previous == null) {
      return List.of();
    }
    try (InputStream in =
        new Source(previous).open(InputStream.nullInputStream(), spec().commandLine())) {
      return CalendarText.read(new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec().commandLine(), "--previous " + previous + ": " + e.getMessage(), e);
    }
  }

  /** What goes into the calendar of a case. */
  private record Contents(JkpCase facts, LocalDate asOf, int events, List<CalendarEntry> entries) {}

  private static Contents contents(JkpCase facts, Answers answers) {
    List<Deadline> deadlines = answers.answer(facts).deadlines();
    return new Contents(facts, answers.day(facts), 0, CalendarEntry.of(deadlines));
  }

  private static Contents contents(ClaimFile file, Answers answers) {
    LocalDate asOf = answers.day(file);
    return new Contents(
        file.facts(),
        asOf,
        file.events().size(),
        CalendarEntry.of(answers.jkp().on(file.claim(), asOf)));
  }

  private void tellIfLeftOut(Deadline deadline) {
    if (deadline.dueOn().isEmpty()) {
      tell(Explanation.of(deadline, locale()).sentence());
    }
  }

  private void tell(String sentence) {
    spec().commandLine().getErr().println("jkp calendar: " + sentence);
  }

  private void requireOptions() {
    if (alarmDays < 0 || alarmDays > MOST_ALARM_DAYS) {
      throw new ParameterException(
          spec().commandLine(),
          "--alarm-days is " + alarmDays + "; it must be 0 to " + MOST_ALARM_DAYS);
    }
  }
}
