package io.github.jkpsdk.siapkerja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.siapkerja.LaterMonthForm.Mission;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class LaterMonthFormTest {

  private static final Rulebook LAW = Rulebook.standard();
  private static final LaterMonthForm GOOD =
      LaterMonthForm.builder()
          .month(2)
          .selfAssessed(true)
          .addMissions(Mission.JOB_APPLICATIONS)
          .confirmed(true)
          .selfie("selfie-2")
          .build();

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/later-month-forms.csv", numLinesToSkip = 1)
  void asksForWhatTheMonthNeeds(
      int month, Mission mission, LocalDate filedOn, boolean statusStated, String fields) {
    LaterMonthForm form =
        GOOD.toBuilder()
            .month(month)
            .missions(Optional.ofNullable(mission).stream().toList())
            .employmentStatusStated(statusStated)
            .build();

    assertThat(String.join(" ", fields(form, filedOn))).isEqualTo(fields == null ? "" : fields);
  }

  @Test
  void anEmptyFormNamesEveryField() {
    LaterMonthForm form = LaterMonthForm.builder().month(6).build();

    assertThat(fields(form, LocalDate.of(2026, 12, 15)))
        .containsExactly(
            "selfAssessed", "missions", "confirmed", "employmentStatusStated", "selfie");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7})
  void otherMonthsHaveNoSuchForm(int month) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GOOD.toBuilder().month(month).build())
        .withMessage("month is " + month + "; it must be 2 to 6");
  }

  private static List<String> fields(LaterMonthForm form, LocalDate filedOn) {
    return form.errors(filedOn, LAW).stream().map(FieldError::field).toList();
  }
}
