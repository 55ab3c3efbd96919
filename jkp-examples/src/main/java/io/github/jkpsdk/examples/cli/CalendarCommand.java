package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.json.ClaimFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
      paramLabel = "FILE.ics",
      description = "Where to write the calendar.")
  private Path output = Path.of("");

  @Option(
      names = "--alarm-days",
      paramLabel = "N",
      description = "How many days before an event its alarm rings; 3 unless given.")
  private int alarmDays = 3;

  @Option(
      names = "--case-id",
      paramLabel = "ID",
      description =
          "A stable name of the case, such as a file number: needed where one calendar holds"
              + " several cases that ended on the same day.")
  private String caseId = "";

  CalendarCommand(InputStream standardInput, OutputStream standardOutput) {
    super(standardInput, standardOutput);
  }

  @Override
  void answer(InputStream in, Answers answers) throws IOException {
    requireOptions();
    Contents contents =
        CaseOrClaim.read(
            in.readNBytes(MOST_BYTES),
            facts -> contents(facts, answers),
            file -> contents(file, answers));
    CalendarFile file =
        new CalendarFile(
            contents.termination() + (caseId.isEmpty() ? "" : "." + caseId),
            contents.asOf(),
            answers.jkp().rulebook().firstDay(),
            alarmDays,
            locale());
    Files.writeString(output, file.of(contents.entries()));
    contents.entries().stream().map(CalendarEntry::deadline).forEach(this::tellIfLeftOut);
  }

  /** What goes into the calendar of a case. */
  private record Contents(LocalDate termination, LocalDate asOf, List<CalendarEntry> entries) {}

  private static Contents contents(JkpCase facts, Answers answers) {
    LocalDate asOf = answers.day(facts);
    List<Deadline> deadlines = answers.answer(facts).deadlines();
    return new Contents(facts.termination().date(), asOf, CalendarEntry.of(deadlines));
  }

  private static Contents contents(ClaimFile file, Answers answers) {
    LocalDate asOf = answers.day(file);
    return new Contents(
        file.facts().termination().date(), asOf, CalendarEntry.of(file.claim(answers.jkp()), asOf));
  }

  private void tellIfLeftOut(Deadline deadline) {
    if (deadline.dueOn().isEmpty()) {
      String sentence = Explanation.of(deadline, locale()).sentence();
      spec().commandLine().getErr().println("jkp calendar: " + sentence);
    }
  }

  private void requireOptions() {
    if (alarmDays < 0 || alarmDays > MOST_ALARM_DAYS) {
      throw wrong("--alarm-days is " + alarmDays + "; it must be 0 to " + MOST_ALARM_DAYS);
    }
    if (!caseId.matches("[A-Za-z0-9._-]*")) {
      throw wrong("--case-id is " + caseId + "; it may have letters, digits, '.', '_' and '-'");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec().commandLine(), message);
  }
}
