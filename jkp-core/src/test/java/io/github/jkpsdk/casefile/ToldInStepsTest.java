package io.github.jkpsdk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.participant.Participant;
import io.github.jkpsdk.termination.TerminationCause;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A builder that is told more of a part keeps what it was told before. */
class ToldInStepsTest {

  @Test
  void partsAreToldOneAfterAnother() {
    JkpCase facts =
        JkpCase.builder()
            .termination(end -> end.date(LocalDate.of(2026, 6, 15)))
            .termination(end -> end.cause(TerminationCause.EFFICIENCY))
            .participant(person -> person.citizenship(Participant.Citizenship.INDONESIAN))
            .participant(person -> person.birthDate(LocalDate.of(1990, 5, 17)))
            .employment(job -> job.reportedWage(Rupiah.of(4_000_000)))
            .employment(job -> job.actualWage(Rupiah.of(5_000_000)))
            .build();

    assertThat(facts.termination().date()).isEqualTo(LocalDate.of(2026, 6, 15));
    assertThat(facts.termination().cause()).contains(TerminationCause.EFFICIENCY);
    assertThat(facts.participant().citizenship()).contains(Participant.Citizenship.INDONESIAN);
    assertThat(facts.participant().birthDate()).contains(LocalDate.of(1990, 5, 17));
    assertThat(facts.employment().reportedWage()).contains(Rupiah.of(4_000_000));
    assertThat(facts.employment().actualWage()).contains(Rupiah.of(5_000_000));
  }
}
