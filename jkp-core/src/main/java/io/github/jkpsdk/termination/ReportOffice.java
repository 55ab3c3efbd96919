package io.github.jkpsdk.termination;

/** Office that gave the receipt of the report of the termination. */
public enum ReportOffice {
  /** The ministry of manpower. */
  MINISTRY,
  /** The provincial manpower office. */
  PROVINCE,
  /** The manpower office of the regency or city. */
  REGENCY_OR_CITY
}
