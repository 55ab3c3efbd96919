package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.examples.ical.CalendarEvent;
import io.github.jkpsdk.examples.ical.CalendarRevision;
import io.github.jkpsdk.examples.ical.CalendarText;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.json.CaseOrClaim;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Writes the deadlines and windows of a case or a claim as a calendar. */
@Command(
    name = "calendar",
    footerHeading = JkpCommand.EXAMPLES,
    footer = {"  jkp calendar jkp-examples/samples/berhak-2026.json -o deadlines.ics"},
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
      description =
          "How many days before the last one an alarm rings, at nine; 3 unless given. One more rings on the last day.")
  private int alarmDays = 3;

  @Option(
      names = "--previous",
      paramLabel = "FILE.ics",
      description =
          "The calendar that was written before: what no longer applies is written as cancelled,"
              + " what changed as a later version. It may be the one to write.")
  private @Nullable String previous;

  @Option(
      names = "--case-id",
      paramLabel = "ID",
      description =
          "Your own name of the case, for a file that has no id: letters, digits and - _ . alone;"
              + " never a NIK or a name.")
  private @Nullable String caseId;

  private List<CalendarEvent> before = List.of();

  CalendarCommand(InputStream standardInput, OutputStream standardOutput) {
    super(standardInput, standardOutput);
  }

  @Override
  OutputFile output() {
    return new OutputFile(output);
  }

  @Override
  void requireOptions() throws IOException {
    if (alarmDays < 0 || alarmDays > MOST_ALARM_DAYS) {
      throw new ParameterException(
          spec().commandLine(),
          "--alarm-days is " + alarmDays + "; it must be 0 to " + MOST_ALARM_DAYS);
    }
    before = readPrevious();
  }

  @Override
  void show(CaseOrClaim file, Questions questions) throws IOException {
    Answer answer = questions.answer(file);
    JkpCase facts = file.claim().facts();
    CalendarFile calendar = new CalendarFile(caseName(facts), alarmDays, locale());
    // Counted from the first day of the law: a later day, or more events, give a later version.
    long days = ChronoUnit.DAYS.between(questions.jkp().rulebook().firstDay(), answer.asOf());
    int sequence = Math.toIntExact(days) + file.claim().events().size();
    List<CalendarEvent> ofCase = before.stream().filter(calendar::isOfThisCase).toList();
    Optional<String> text =
        calendar.of(answer, new CalendarRevision(ofCase, answer.asOf(), sequence));
    if (text.isPresent()) {
      print(text.get());
    } else {
      tell("there is no day that a calendar could hold; nothing is written");
    }
    answer.deadlines().stream()
        .filter(deadline -> deadline.status() != Deadline.Status.VOID)
        .filter(deadline -> deadline.note().isPresent())
        .forEach(deadline -> tell(Explanation.of(deadline, locale()).duty()));
    if (facts.id().isEmpty() && caseId == null) {
      tell(
          "the case has no id; its events are named by a digest of person and company and move"
              + " only while these stay the same");
    }
  }

  private CaseName caseName(JkpCase facts) {
    if (caseId == null) {
      return CaseName.of(facts);
    }
    try {
      return CaseName.given(caseId, facts);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec().commandLine(), "--case-id is not allowed: " + e.getMessage(), e);
    }
  }

  private List<CalendarEvent> readPrevious() throws IOException {
    if (previous == null) {
      return List.of();
    }
    try (InputStream in =
        new Source(previous).open(InputStream.nullInputStream(), spec().commandLine())) {
      return CalendarText.read(TextFile.read(in, MOST_BYTES));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec().commandLine(),
          "--previous " + WrongUsage.file(previous) + ": " + e.getMessage(),
          e);
    }
  }

  private void tell(String sentence) {
    spec().commandLine().getErr().println("jkp calendar: " + sentence);
  }
}
