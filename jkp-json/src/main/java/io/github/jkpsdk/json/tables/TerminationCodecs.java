package io.github.jkpsdk.json.tables;

import static io.github.jkpsdk.json.engine.Dates.STATED_DAY;
import static io.github.jkpsdk.json.engine.Flags.FLAG;
import static io.github.jkpsdk.json.engine.ObjectCodec.object;

import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Enums;
import io.github.jkpsdk.json.engine.Lists;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.termination.TerminationEvidence;
import io.github.jkpsdk.termination.TerminationReport;
import java.time.LocalDate;
import java.util.List;

/** The termination and its proofs, as the format has them. */
final class TerminationCodecs {

  static final Codec<TerminationEvidence> EVIDENCE =
      object(TerminationEvidence::builder, TerminationEvidence.Builder::build)
          .required(
              "kind",
              Enums.of(TerminationEvidence.Kind.class),
              TerminationEvidence::kind,
              TerminationEvidence.Builder::kind)
          .defaulted(
              "accepted",
              FLAG,
              false,
              TerminationEvidence::accepted,
              TerminationEvidence.Builder::accepted)
          .optional(
              "reportReceiptFrom",
              Enums.of(TerminationEvidence.ReportOffice.class),
              TerminationEvidence::reportReceiptFrom,
              TerminationEvidence.Builder::reportReceiptFrom)
          .defaulted(
              "courtDeed",
              FLAG,
              false,
              TerminationEvidence::courtDeed,
              TerminationEvidence.Builder::courtDeed)
          .optional(
              "document",
              Enums.of(TerminationEvidence.CourtDocument.class),
              TerminationEvidence::document,
              TerminationEvidence.Builder::document)
          .defaulted(
              "finalAndBinding",
              FLAG,
              false,
              TerminationEvidence::finalAndBinding,
              TerminationEvidence.Builder::finalAndBinding)
          .optional("on", STATED_DAY, TerminationEvidence::on, TerminationEvidence.Builder::on);

  static final Codec<TerminationReport> REPORT =
      object(ReportDraft::new, draft -> new TerminationReport(draft.on, draft.by))
          .required("on", STATED_DAY, TerminationReport::on, (draft, on) -> draft.on = on)
          .required(
              "by",
              Enums.of(TerminationReport.Reporter.class),
              TerminationReport::by,
              (draft, by) -> draft.by = by);

  static final Codec<Termination> TERMINATION =
      object(Termination::builder, Termination.Builder::build)
          .required("date", STATED_DAY, Termination::date, Termination.Builder::date)
          .optional(
              "cause",
              Enums.of(TerminationCause.class),
              Termination::cause,
              Termination.Builder::cause)
          .optional(
              "evidence", Lists.of(EVIDENCE), Termination::evidence, Termination.Builder::evidence)
          .optional(
              "recordedCause",
              Enums.of(TerminationCause.class),
              Termination::recordedCause,
              Termination.Builder::recordedCause)
          .optional("reported", REPORT, Termination::reported, Termination.Builder::reported)
          .optional(
              "deactivatedOn",
              STATED_DAY,
              Termination::deactivatedOn,
              Termination.Builder::deactivatedOn);

  static final List<Binding<?>> BINDINGS =
      List.of(
          new Binding<>(Termination.class, TERMINATION),
          new Binding<>(TerminationEvidence.class, EVIDENCE),
          new Binding<>(TerminationReport.class, REPORT),
          Binding.term(TerminationCause.class),
          Binding.term(TerminationEvidence.Kind.class),
          Binding.term(TerminationEvidence.ReportOffice.class),
          Binding.term(TerminationReport.Reporter.class),
          Binding.term(TerminationEvidence.CourtDocument.class));

  private TerminationCodecs() {}

  @SuppressWarnings("NullAway.Init")
  private static final class ReportDraft {
    private LocalDate on;
    private TerminationReport.Reporter by;
  }
}
