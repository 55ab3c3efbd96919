package io.github.jkpsdk.internal;

import java.util.ArrayList;
import java.util.List;

/** Tells which required facts of a value are not set; thrown by the builders of all value types. */
public final class MissingFacts extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private static final StackWalker CALLERS = StackWalker.getInstance();

  /**
   * Made by the generated builders.
   *
   * @param names the facts, as accessors of the value that the builder makes
   */
  public MissingFacts(String[] names) {
    super(message(names));
  }

  /**
   * Made by the generated code where facts that are computed from each other go round in circles.
   *
   * @param message what goes round
   */
  public MissingFacts(String message) {
    super(message);
  }

  private static String message(String[] names) {
    String type = type();
    List<String> facts = new ArrayList<>();
    for (String name : names) {
      facts.add(type + "." + name);
    }
    return String.join(", ", facts)
        + (names.length == 1 ? " is missing; it is required" : " are missing; they are required");
  }

  /** The value whose builder throws, since it gives the names of the facts alone. */
  private static String type() {
    String builder =
        CALLERS.walk(
            frames ->
                frames
                    .map(StackWalker.StackFrame::getClassName)
                    .filter(name -> !name.equals(MissingFacts.class.getName()))
                    .findFirst()
                    .orElseThrow());
    return builder
        .substring(builder.lastIndexOf('.') + 1)
        .replaceFirst("^Immutable", "")
        .replaceFirst("\\$Builder$", "");
  }
}
