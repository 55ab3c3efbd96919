package io.github.jkpsdk.siapkerja;

import io.github.jkpsdk.internal.Personal;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * Bank account to which the benefit is paid. It must be the participant's own; Permenaker 2/2025
 * article 13(7).
 *
 * <p>Printed, the last 2 digits of the number are visible, and neither holder nor bank.
 *
 * @param number 8 to 16 digits
 * @param holder the name in which the account is held, not blank
 * @param bank the name of the bank, not blank
 */
public record BankAccount(String number, String holder, String bank) implements Serializable {

  private static final int SHORTEST = 8;
  private static final int LONGEST = 16;
  private static final int VISIBLE = 2;

  /**
   * Checks the account.
   *
   * @throws IllegalArgumentException if the number is not of 8 to 16 digits, or a name is blank;
   *     the message does not repeat them
   */
  public BankAccount {
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(bank, "bank");
    requireNumber(number);
    requireName("holder", holder);
    requireName("bank", bank);
  }

  /**
   * Checks the number alone.
   *
   * @param number the number of an account
   * @throws IllegalArgumentException if these are not 8 to 16 digits 0 to 9; the message does not
   *     repeat them
   */
  public static void requireNumber(String number) {
    Objects.requireNonNull(number, "number");
    if (number.length() < SHORTEST || number.length() > LONGEST || !Personal.isDigits(number)) {
      throw new IllegalArgumentException(
          "bankAccount.number is malformed; "
              + SHORTEST
              + " to "
              + LONGEST
              + " digits are allowed");
    }
  }

  private static void requireName(String fact, String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("bankAccount." + fact + " is blank; a name is required");
    }
  }

  /**
   * Whether the account is in a person's own name.
   *
   * @param name the full name of the person
   * @return true where the holder {@link #isSameName(String, String) has the same name}
   */
  public boolean isHeldBy(String name) {
    return isSameName(holder, name);
  }

  /**
   * Whether two names are the same. Only the letters are compared, without regard to case, so that
   * banks may print the name in capitals and without blanks or dots.
   *
   * @param holder the name in which the account is held
   * @param name the full name of the person
   * @return true where both have letters, the same and in the same order
   */
  public static boolean isSameName(String holder, String name) {
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(name, "name");
    String letters = letters(holder);
    return !letters.isEmpty() && letters.equals(letters(name));
  }

  private static String letters(String name) {
    StringBuilder letters = new StringBuilder();
    name.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
    return letters.toString().toUpperCase(Locale.ROOT);
  }

  /** Asterisks and the last 2 digits of the number. */
  @Override
  public String toString() {
    return "BankAccount[" + Personal.showLast(number, VISIBLE) + "]";
  }
}
