package io.github.jkpsdk.siapkerja;

/** Other services of the ministry whose account is the same account. */
public enum MinistryService {
  /** Mandatory company report (<i>Wajib Lapor Ketenagakerjaan Perusahaan</i>). */
  WLKP,
  /** Training institutions (<i>Kelembagaan</i>). */
  KELEMBAGAAN,
  /** National competency standards (<i>Standar Kompetensi Kerja Nasional Indonesia</i>). */
  SKKNI
}
