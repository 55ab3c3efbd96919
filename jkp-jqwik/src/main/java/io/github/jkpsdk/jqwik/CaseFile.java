package io.github.jkpsdk.jqwik;

import io.github.jkpsdk.claim.Claim;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

/**
 * Writes a case or a claim as JSON, where jkp-json is there. It is asked by its name: its own tests
 * use this library, which therefore cannot depend on it.
 */
final class CaseFile {

  private static final String JSON = "io.github.jkpsdk.json.";

  private CaseFile() {}

  /** The text of the file; empty where jkp-json or Jackson is absent. */
  static Optional<String> of(Object caseOrClaim) {
    try {
      Class<?> json = Class.forName(JSON + "JkpJson");
      Object file =
          caseOrClaim instanceof Claim
              ? Class.forName(JSON + "ClaimFile")
                  .getMethod("of", Claim.class)
                  .invoke(null, caseOrClaim)
              : caseOrClaim;
      return Optional.of((String) json.getMethod("writePretty", Object.class).invoke(null, file));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof LinkageError || e.getCause() instanceof IllegalStateException) {
        return Optional.empty();
      }
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }
}
