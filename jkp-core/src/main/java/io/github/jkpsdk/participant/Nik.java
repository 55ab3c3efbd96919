package io.github.jkpsdk.participant;

import io.github.jkpsdk.internal.Personal;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Population identity number ({@index NIK}, <i>Nomor Induk Kependudukan</i>); PP 37/2007 article
 * 37. Six digits name the area of first registration (province, regency or city, district), six the
 * day of birth as DDMMYY with 40 added to the day of a woman, four a serial number from 0001. There
 * is no check digit.
 *
 * <p>The number is kept for life: when the birth date is corrected, when the person moves, when a
 * province is split. So what it says and what the person says may differ, which gives a {@link
 * Warning} and never an error.
 *
 * <p>Printed, the first 2 digits are visible, the code of the province.
 *
 * @param digits the 16 digits
 */
public record Nik(String digits) implements Serializable {

  private static final int LENGTH = 16;
  private static final int VISIBLE = 2;
  private static final int ADDED_TO_DAY_OF_WOMEN = 40;

  /** What is odd about a number that is well formed. */
  public enum Warning {
    /** No province has the code. */
    UNKNOWN_PROVINCE,
    /** The number tells another day of birth than the person. */
    BIRTH_DATE_DIFFERS,
    /** The number tells another sex than the person. */
    SEX_DIFFERS
  }

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if these are not 16 digits 0 to 9, the day of birth is in no
   *     calendar, or the serial number is 0000; the message does not repeat the digits
   */
  public Nik {
    Objects.requireNonNull(digits, "digits");
    if (digits.length() != LENGTH) {
      throw new IllegalArgumentException(
          "nik has " + digits.length() + " characters; exactly " + LENGTH + " digits are allowed");
    }
    require(Personal.isDigits(digits), "has other characters; only the digits 0 to 9 are allowed");
    require(
        isDate(digits),
        "has no real date in its digits 7 to 12; DDMMYY is allowed, for women with 40 added to DD");
    require(!digits.endsWith("0000"), "ends in serial number 0000; 0001 to 9999 is allowed");
  }

  /**
   * Reads a number.
   *
   * @param digits the 16 digits, without blanks or punctuation
   * @return the number
   * @throws IllegalArgumentException if it is not a number as the constructor wants it; the message
   *     does not repeat the digits
   */
  public static Nik of(String digits) {
    return new Nik(digits);
  }

  private static void require(boolean allowed, String otherwise) {
    if (!allowed) {
      throw new IllegalArgumentException("nik " + otherwise);
    }
  }

  /** Every day that is real in some century is real in 2000 to 2099: 2000 is a leap year. */
  private static boolean isDate(String digits) {
    int month = month(digits);
    return month >= 1
        && month <= 12
        && YearMonth.of(2000 + yearOfCentury(digits), month).isValidDay(dayOfMonth(digits));
  }

  private static int dayOfMonth(String digits) {
    int day = number(digits, 6);
    return day > ADDED_TO_DAY_OF_WOMEN ? day - ADDED_TO_DAY_OF_WOMEN : day;
  }

  private static int month(String digits) {
    return number(digits, 8);
  }

  private static int yearOfCentury(String digits) {
    return number(digits, 10);
  }

  private static int number(String digits, int start) {
    return Integer.parseInt(digits, start, start + 2, 10);
  }

  /**
   * The day of birth. The century is not in the number.
   *
   * @param reference the day to look back from, mostly the day of the question
   * @return the latest day on or before the reference that fits the number; 29 February only in
   *     leap years
   */
  public LocalDate birthDate(LocalDate reference) {
    Objects.requireNonNull(reference, "reference");
    int years = Math.floorMod(reference.getYear() - yearOfCentury(digits), 100);
    YearMonth month = YearMonth.of(reference.getYear() - years, month(digits));
    int day = dayOfMonth(digits);
    while (!month.isValidDay(day) || month.atDay(day).isAfter(reference)) {
      month = month.minusYears(100);
    }
    return month.atDay(day);
  }

  /**
   * The sex.
   *
   * @return female where 40 is added to the day of birth
   */
  public Sex sex() {
    return number(digits, 6) == dayOfMonth(digits) ? Sex.MALE : Sex.FEMALE;
  }

  /**
   * The province of first registration, which need not be the residence.
   *
   * @return 2 digits
   */
  public String provinceCode() {
    return digits.substring(0, 2);
  }

  /**
   * The regency or city of first registration, within the province.
   *
   * @return 2 digits
   */
  public String regencyCode() {
    return digits.substring(2, 4);
  }

  /**
   * The district of first registration, within the regency or city.
   *
   * @return 2 digits
   */
  public String districtCode() {
    return digits.substring(4, 6);
  }

  /**
   * The name of the province of first registration.
   *
   * @return the Indonesian name; empty where no province has the code
   */
  public Optional<String> provinceName() {
    return Optional.ofNullable(Provinces.NAMES.get(provinceCode()));
  }

  /**
   * What is odd about the number by itself.
   *
   * @return an unknown province, or nothing
   */
  public Set<Warning> warnings() {
    return warnings(Optional.empty(), Optional.empty());
  }

  /**
   * What is odd about the number, compared with what the person says.
   *
   * @param birthDate the stated day of birth; empty where not known. Its century does not matter
   * @param sex the stated sex; empty where not known
   * @return the warnings, none where all agrees
   */
  public Set<Warning> warnings(Optional<LocalDate> birthDate, Optional<Sex> sex) {
    Objects.requireNonNull(birthDate, "birthDate");
    Objects.requireNonNull(sex, "sex");
    Set<Warning> warnings = EnumSet.noneOf(Warning.class);
    if (provinceName().isEmpty()) {
      warnings.add(Warning.UNKNOWN_PROVINCE);
    }
    if (birthDate.isPresent() && !birthDate.get().equals(birthDate(birthDate.get()))) {
      warnings.add(Warning.BIRTH_DATE_DIFFERS);
    }
    if (sex.isPresent() && sex.get() != sex()) {
      warnings.add(Warning.SEX_DIFFERS);
    }
    return Collections.unmodifiableSet(warnings);
  }

  /** The first 2 digits and 14 asterisks, never the number. */
  @Override
  public String toString() {
    return Personal.showFirst(digits, VISIBLE);
  }

  /** Sex, as the identity number tells it. */
  public enum Sex {
    /** Female. */
    FEMALE,
    /** Male. */
    MALE
  }
}
