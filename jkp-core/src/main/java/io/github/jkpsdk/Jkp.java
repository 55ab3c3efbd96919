package io.github.jkpsdk;

/** The door of the SDK. */
public final class Jkp {

  private Jkp() {}
}
