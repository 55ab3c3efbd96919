package io.github.jkpsdk.answer;

import static io.github.jkpsdk.fixture.ClaimStory.day;
import static io.github.jkpsdk.fixture.ClaimStory.filed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.answer.NextStep.Kind;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.fixture.ClaimStory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Training or the search for work: one is enough, and the steps say so. */
class TraineeStepsTest {

  private static ClaimStory trainee() {
    return filed().inTraining("2026-06-21", "2026-07-01", "2026-08-15");
  }

  private static Optional<NextStep> step(ClaimStory story, Kind kind) {
    return story.next("2026-07-02").stream().filter(step -> step.step() == kind).findFirst();
  }

  private static List<String> words(ClaimStory story, Locale locale) {
    return story.next("2026-07-02").stream()
        .map(step -> Explanation.of(step, day("2026-07-02"), locale).title())
        .toList();
  }

  @Test
  void eachNamesTheOther() {
    assertThat(step(trainee(), Kind.JOB_SEARCH).flatMap(NextStep::alternative))
        .contains(Kind.TRAINING_ATTENDANCE);
    assertThat(step(trainee(), Kind.TRAINING_ATTENDANCE).flatMap(NextStep::alternative))
        .contains(Kind.JOB_SEARCH);
  }

  @Test
  void whereOnlyOneIsAskedNoOtherIsNamed() {
    assertThat(filed().next("2026-07-02"))
        .allSatisfy(step -> assertThat(step.alternative()).isEmpty());
    ClaimStory over = filed().inTraining("2026-06-21", "2026-06-22", "2026-06-30");
    assertThat(over.next("2026-07-02"))
        .allSatisfy(step -> assertThat(step.alternative()).isEmpty());
  }

  @Test
  void bothSayThatOneIsEnough() {
    assertThat(words(trainee(), Locale.ENGLISH))
        .contains(
            "Send 5 job applications or attend one test or job interview, for month 2 (or the"
                + " training)",
            "Attend the training, for month 2 (this or the search for work is enough)");
    assertThat(words(trainee(), Locale.forLanguageTag("id")))
        .contains(
            "Kirim 5 lamaran kerja atau ikuti satu tes atau wawancara kerja, untuk bulan ke-2"
                + " (cukup ini atau pelatihan)",
            "Hadiri pelatihan, untuk bulan ke-2 (cukup ini atau pencarian kerja)");
  }
}
