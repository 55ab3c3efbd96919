package io.github.jkpsdk.programme;

import static io.github.jkpsdk.programme.ProgrammeClaim.Channel.BRANCH_OFFICE;
import static io.github.jkpsdk.programme.ProgrammeClaim.Channel.ONLINE;
import static io.github.jkpsdk.programme.ProgrammeClaim.Channel.PRIORITY;

import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.Instrument;
import io.github.jkpsdk.law.LegalCitation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What the claim guide of BPJS Ketenagakerjaan says, in one place. It names no first day. */
final class ClaimGuide {

  private static final LegalCitation GUIDE =
      new Instrument("Panduan Klaim BPJS Ketenagakerjaan").asWhole();

  /** The first day that this library covers. */
  private static final LocalDate START = LocalDate.of(2021, 2, 2);

  static final Dated<ProgrammeClaim.Route> OLD_AGE_SAVINGS =
      route(List.of(ONLINE, BRANCH_OFFICE, PRIORITY), List.of());

  static final Dated<ProgrammeClaim.Route> PENSION =
      route(List.of(ONLINE, BRANCH_OFFICE), List.of());

  static final Dated<ProgrammeClaim.Route> DEATH =
      route(List.of(), List.of(ProgrammeClaim.Paper.values()));

  /** The papers are named claim by claim. */
  static final Dated<ProgrammeClaim.Route> WORK_ACCIDENT = route(List.of(), List.of());

  static final Dated<PartialWithdrawal.Terms> RETIREMENT_PREPARATION =
      terms("0.10", PartialWithdrawal.Step.CLAIM_WITH_PAPERS);

  static final Dated<PartialWithdrawal.Terms> HOUSING =
      terms("0.30", PartialWithdrawal.Step.values());

  private static final int YEARS_OF_MEMBERSHIP = 10;

  private ClaimGuide() {}

  private static Dated<ProgrammeClaim.Route> route(
      List<ProgrammeClaim.Channel> channels, List<ProgrammeClaim.Paper> papers) {
    return Dated.since(START, new ProgrammeClaim.Route(channels, papers), GUIDE);
  }

  private static Dated<PartialWithdrawal.Terms> terms(
      String share, PartialWithdrawal.Step... steps) {
    return Dated.since(
        START,
        new PartialWithdrawal.Terms(YEARS_OF_MEMBERSHIP, new BigDecimal(share), List.of(steps)),
        GUIDE);
  }
}
