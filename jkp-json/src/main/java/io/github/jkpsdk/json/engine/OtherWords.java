package io.github.jkpsdk.json.engine;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/** What people say for terms of the format, in capitals. */
final class OtherWords {

  private static final Map<String, String> TERMS =
      Map.ofEntries(
          entry("WNI", "INDONESIAN"),
          entry("WNA", "FOREIGN"),
          entry("RESIGN", "RESIGNATION"),
          entry("RESIGNED", "RESIGNATION"),
          entry("MENGUNDURKAN_DIRI", "RESIGNATION"),
          entry("PENSIUN", "PENSION"),
          entry("RETIREMENT", "PENSION"),
          entry("MENINGGAL", "DEATH"),
          entry("MENINGGAL_DUNIA", "DEATH"),
          entry("CACAT_TOTAL_TETAP", "TOTAL_PERMANENT_DISABILITY"),
          entry("KONTRAK_HABIS", "CONTRACT_EXPIRED"),
          entry("HABIS_KONTRAK", "CONTRACT_EXPIRED"),
          entry("EFISIENSI", "EFFICIENCY"),
          entry("RUGI", "COMPANY_LOSS"),
          entry("TUTUP", "COMPANY_CLOSURE"),
          entry("PERUSAHAAN_TUTUP", "COMPANY_CLOSURE"),
          entry("PAILIT", "BANKRUPTCY"),
          entry("PKPU", "DEBT_MORATORIUM"),
          entry("KEADAAN_MEMAKSA", "FORCE_MAJEURE"),
          entry("MERGER", "MERGER_OR_TAKEOVER"),
          entry("MANGKIR", "PROLONGED_ABSENCE"),
          entry("SAKIT_BERKEPANJANGAN", "PROLONGED_ILLNESS"),
          entry("LAINNYA", "OTHER"),
          entry("PERJANJIAN_BERSAMA", "COLLECTIVE_AGREEMENT"),
          entry("PUTUSAN", "COURT_RULING"),
          entry("PENGUSAHA", "EMPLOYER"),
          entry("PERUSAHAAN", "EMPLOYER"),
          entry("PEKERJA", "PARTICIPANT"),
          entry("PESERTA", "PARTICIPANT"),
          entry("MIKRO", "MICRO"),
          entry("KECIL", "SMALL"),
          entry("MENENGAH", "MEDIUM"),
          entry("BESAR", "LARGE"),
          entry("TETAP", "PKWTT"),
          entry("KARTAP", "PKWTT"),
          entry("PERMANENT", "PKWTT"),
          entry("KONTRAK", "PKWT"),
          entry("CONTRACT", "PKWT"),
          entry("PPU", "WAGE_EARNER"),
          entry("PENERIMA_UPAH", "WAGE_EARNER"),
          entry("BPU", "SELF_EMPLOYED"),
          entry("JASA_KONSTRUKSI", "CONSTRUCTION"));

  private OtherWords() {}

  /** The term that is meant, where the word is one that is known. */
  static Optional<String> of(String word) {
    return Optional.ofNullable(TERMS.get(word));
  }
}
