package io.github.jkpsdk.examples.cli;

import java.util.Arrays;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a column of a file of workers may hold: a fact of the case, by its two names. */
enum CaseColumn implements NamedColumn {
  ID("id", "nomor", "id", CellForm.TEXT),
  CITIZENSHIP("citizenship", "kewarganegaraan", "participant.citizenship", CellForm.TERM),
  BIRTH_DATE("birth_date", "tanggal_lahir", "participant.birthDate", CellForm.TEXT),
  REGISTERED_ON("registered_on", "terdaftar_sejak", "participant.registeredOn", CellForm.TEXT),
  PROGRAMMES("programmes", "program", "participant.programmes", CellForm.TERMS),
  HEALTH_INSURANCE("health_insurance", "jkn", "participant.healthInsurance", CellForm.TERM),
  SCALE("scale", "skala_usaha", "employment.employer.scale", CellForm.TERM),
  ARREARS_MONTHS(
      "arrears_months", "bulan_menunggak", "employment.employer.arrearsMonths", CellForm.NUMBER),
  ENROLLED("enrolled", "didaftarkan", "employment.employer.enrolledWorker", CellForm.FLAG),
  SEGMENT("segment", "segmen", "employment.segment", CellForm.TERM),
  AGREEMENT_TYPE("agreement_type", "jenis_perjanjian", "employment.agreement.type", CellForm.TERM),
  AGREEMENT_START("agreement_start", "mulai_kerja", "employment.agreement.start", CellForm.TEXT),
  AGREEMENT_END("agreement_end", "akhir_kontrak", "employment.agreement.end", CellForm.TEXT),
  REPORTED_WAGE("reported_wage", "upah_dilaporkan", "employment.reportedWage", CellForm.AMOUNT),
  ACTUAL_WAGE("actual_wage", "upah_sebenarnya", "employment.actualWage", CellForm.AMOUNT),
  TERMINATION_DATE("termination_date", "tanggal_phk", "termination.date", CellForm.TEXT),
  CAUSE("cause", "alasan_phk", "termination.cause", CellForm.TERM),
  PROOF("proof", "bukti_phk", "termination.evidence[0].kind", CellForm.TERM),
  PROOF_ACCEPTED(
      "proof_accepted", "phk_diterima", "termination.evidence[0].accepted", CellForm.FLAG),
  REPORT_RECEIPT(
      "report_receipt",
      "tanda_terima_dari",
      "termination.evidence[0].reportReceiptFrom",
      CellForm.TERM),
  PAID_FROM("paid_from", "iuran_dari", "contributions[0].from", CellForm.TEXT),
  PAID_TO("paid_to", "iuran_sampai", "contributions[0].to", CellForm.TEXT),
  COMMITMENT_SIGNED_ON(
      "commitment_signed_on", "kapk_ditandatangani", "commitment.signedOn", CellForm.TEXT),
  FILED_ON("filed_on", "klaim_diajukan", "filedOn", CellForm.TEXT),
  REEMPLOYED_ON("reemployed_on", "bekerja_kembali", "reemployment.date", CellForm.TEXT),
  AS_OF("as_of", "per_tanggal", "asOf", CellForm.TEXT);

  /** Of a list the file has one entry. */
  private static final String FIRST = "[0]";

  private final String english;
  private final String indonesian;
  private final String path;
  private final CellForm form;

  CaseColumn(String english, String indonesian, String path, CellForm form) {
    this.english = english;
    this.indonesian = indonesian;
    this.path = path;
    this.form = form;
  }

  @Override
  public String english() {
    return english;
  }

  @Override
  public String indonesian() {
    return indonesian;
  }

  /** Puts the text of a cell into the case. */
  void put(ObjectNode facts, String cell) {
    ObjectNode object = facts;
    String[] names = path.split("[.]", -1);
    for (String name : Arrays.copyOf(names, names.length - 1)) {
      object = part(object, name);
    }
    form.put(object, names[names.length - 1], cell);
  }

  private static ObjectNode part(ObjectNode object, String name) {
    if (!name.endsWith(FIRST)) {
      return object.withObject(name);
    }
    ArrayNode parts = object.withArray(name.replace(FIRST, ""));
    return parts.isEmpty() ? parts.addObject() : (ObjectNode) parts.get(0);
  }

  /** Whether a problem of the case is one of this column, by its path. */
  boolean isAt(String pathOfProblem) {
    return (pathOfProblem + ".").startsWith("$." + path + ".");
  }

  String path() {
    return path;
  }

  @Override
  public String toString() {
    return english;
  }
}
