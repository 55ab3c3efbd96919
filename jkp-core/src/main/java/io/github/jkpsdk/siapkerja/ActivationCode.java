package io.github.jkpsdk.siapkerja;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The code that activates an account, sent by SMS or e-mail. How long it is valid and how often it
 * may be tried, the sender decides.
 *
 * <p>Printed, none of its digits is visible. Compare it through {@link #check} only, which takes
 * the same time however many digits are right.
 *
 * @param digits the 6 digits
 * @param expiresAt the first instant at which it is no longer accepted
 * @param attemptsAllowed how often it may be tried, at least once
 */
public record ActivationCode(String digits, Instant expiresAt, int attemptsAllowed)
    implements Serializable {

  private static final Pattern FORM = Pattern.compile("[0-9]{6}");

  /** What became of an attempt. */
  public enum Result {
    /** The code is right. */
    ACCEPTED,
    /** The code is wrong. */
    WRONG,
    /** The code came too late, right or wrong. */
    EXPIRED,
    /** The code was tried too often, right or wrong. */
    TOO_MANY_ATTEMPTS
  }

  /**
   * Checks the code.
   *
   * @throws IllegalArgumentException if these are not 6 digits 0 to 9, or no attempt is allowed;
   *     the message does not repeat the digits
   */
  public ActivationCode {
    Objects.requireNonNull(expiresAt, "expiresAt");
    Objects.requireNonNull(digits, "digits");
    if (!FORM.matcher(digits).matches()) {
      throw new IllegalArgumentException(
          "activationCode is malformed; exactly 6 digits are allowed");
    }
    if (attemptsAllowed < 1) {
      throw new IllegalArgumentException(
          "attemptsAllowed is " + attemptsAllowed + "; it must be 1 or more");
    }
  }

  /**
   * Judges an attempt.
   *
   * @param entered what the person typed in, any text
   * @param attempt which attempt this is, counted from 1
   * @param at when it is made
   * @return the result; after the last attempt and after the expiry the digits do not matter
   * @throws IllegalArgumentException if the attempt is less than 1
   */
  public Result check(String entered, int attempt, Instant at) {
    Objects.requireNonNull(entered, "entered");
    Objects.requireNonNull(at, "at");
    if (attempt < 1) {
      throw new IllegalArgumentException("attempt is " + attempt + "; it must be 1 or more");
    }
    if (attempt > attemptsAllowed) {
      return Result.TOO_MANY_ATTEMPTS;
    }
    if (!at.isBefore(expiresAt)) {
      return Result.EXPIRED;
    }
    return MessageDigest.isEqual(bytes(digits), bytes(entered)) ? Result.ACCEPTED : Result.WRONG;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Expiry and attempts, never the digits. */
  @Override
  public String toString() {
    return "ActivationCode[******, expiresAt="
        + expiresAt
        + ", attemptsAllowed="
        + attemptsAllowed
        + "]";
  }
}
