package io.github.jkpsdk.claim;

import java.util.Objects;

/** An event contradicts what happened to the claim before. The claim stays as it was. */
public class ClaimEventRefusedException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final ClaimEvent event;
  private final int index;

  /**
   * Names the event, its place, why it is refused and what would be allowed.
   *
   * @param event the event
   * @param index its place in the list of events, from 0
   * @param reason why it is refused, and what would be allowed
   */
  public ClaimEventRefusedException(ClaimEvent event, int index, String reason) {
    super(
        "events["
            + index
            + "] "
            + Objects.requireNonNull(event, "event").name()
            + " on "
            + event.on()
            + " is refused: "
            + Objects.requireNonNull(reason, "reason"));
    this.event = event;
    this.index = index;
  }

  /** {@return the event that was refused} */
  public ClaimEvent event() {
    return event;
  }

  /**
   * The place of the event.
   *
   * @return the place in the list of events, from 0
   */
  public int index() {
    return index;
  }
}
