package io.github.jkpsdk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.Changes;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each fact is known from its own day on, whatever is known of the others. */
class NotYetHappenedTest {

  private static final LocalDate TERMINATED = LocalDate.of(2026, 6, 15);
  private static final LocalDate ASKED = LocalDate.of(2026, 6, 5);

  private static Optional<LocalDate> ifBy(LocalDate day) {
    return Optional.of(day).filter(happened -> !happened.isAfter(ASKED));
  }

  @ParameterizedTest
  @CsvSource({
    "1990-01-01, 2026-06-05",
    "1990-01-01, 2026-06-06",
    "2026-06-05, 2026-06-06",
    "2026-06-06, 2026-06-06",
    "2026-06-05,           ",
    "2026-06-06,           ",
  })
  void ofThePerson(LocalDate born, @Nullable LocalDate registered) {
    JkpCase facts = Cases.eligible(TERMINATED);
    Optional<LocalDate> joined = Optional.ofNullable(registered);
    JkpCase known =
        Changes.participant(facts, with -> with.birthDate(born).registeredOn(joined))
            .knownOn(ASKED);

    assertThat(known.participant().birthDate()).isEqualTo(ifBy(born));
    assertThat(known.participant().registeredOn())
        .isEqualTo(joined.flatMap(NotYetHappenedTest::ifBy));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-05, 2026-06-05",
    "2026-06-05, 2026-06-06",
    "2026-06-06, 2026-06-05",
    "2026-06-06, 2026-06-06",
  })
  void ofTheJob(LocalDate started, LocalDate insolvent) {
    JkpCase facts = Cases.eligible(TERMINATED);
    Employer employer =
        facts.employment().employer().toBuilder()
            .insolvency(Employer.Insolvency.BANKRUPT)
            .insolventOn(insolvent)
            .build();
    JkpCase known =
        facts.toBuilder()
            .employment(
                facts.employment().toBuilder()
                    .employer(employer)
                    .agreement(WorkAgreement.permanent(started))
                    .build())
            .build()
            .knownOn(ASKED);

    boolean isInsolvent = !insolvent.isAfter(ASKED);
    assertThat(known.employment().agreement().orElseThrow().start()).isEqualTo(ifBy(started));
    assertThat(known.employment().employer().insolventOn()).isEqualTo(ifBy(insolvent));
    assertThat(known.employment().employer().insolvency())
        .contains(isInsolvent ? Employer.Insolvency.BANKRUPT : Employer.Insolvency.NONE);
  }
}
