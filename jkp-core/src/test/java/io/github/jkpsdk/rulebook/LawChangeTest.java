package io.github.jkpsdk.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.benefit.CashBenefit;
import io.github.jkpsdk.benefit.Instalment;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.law.Instrument;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.termination.Termination;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The change of law that the guide for contributors describes, made as it describes it. */
class LawChangeTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 1);
  private static final LegalCitation TEXT = new Instrument("PP 1/2027").article(21).paragraph(3);

  private final Rulebook standard = Rulebook.standard();
  private final Jkp jkp =
      Jkp.builder()
          .rulebook(
              standard.toBuilder()
                  .benefitWageCeiling(
                      standard.benefitWageCeiling().then(FIRST_DAY, Rupiah.of(6_000_000), TEXT))
                  .build())
          .build();

  @Test
  void one_line_in_the_rulebook_lifts_the_ceiling_from_its_first_day_on() {
    CashBenefit benefit = benefit(7_000_000, LocalDate.of(2026, 11, 15));

    assertThat(benefit.instalments())
        .extracting(Instalment::amount)
        .containsExactly(
            Rupiah.of(3_000_000),
            Rupiah.of(3_000_000),
            Rupiah.of(3_600_000),
            Rupiah.of(3_600_000),
            Rupiah.of(3_600_000),
            Rupiah.of(3_600_000));
    assertThat(benefit.instalments().get(1).citations()).doesNotContain(TEXT);
    assertThat(benefit.instalments().get(2).citations()).contains(TEXT);
  }

  @Test
  void a_wage_between_the_two_ceilings_counts_in_full_under_the_new_one() {
    CashBenefit benefit = benefit(5_500_000, FIRST_DAY);

    assertThat(benefit.countedWage()).isEqualTo(Rupiah.of(5_500_000));
    assertThat(benefit.total()).isEqualTo(Rupiah.of(19_800_000));
  }

  @Test
  void the_day_before_the_change_keeps_the_old_ceiling() {
    assertThat(benefit(5_500_000, FIRST_DAY.minusDays(1)).countedWage())
        .isEqualTo(Rupiah.of(5_000_000));
  }

  private CashBenefit benefit(long wage, LocalDate filedOn) {
    JkpCase facts =
        JkpCase.builder()
            .employment(Employment.builder().reportedWage(Rupiah.of(wage)).build())
            .termination(Termination.builder().date(filedOn).build())
            .filedOn(filedOn)
            .build();
    return jkp.projectedBenefit(facts).orElseThrow();
  }
}
