package io.github.jkpsdk.json;

import io.github.jkpsdk.json.engine.Line;
import io.github.jkpsdk.json.jackson2.Jackson2;
import io.github.jkpsdk.json.jackson3.Jackson3;

/** The line of Jackson that the application has; the later one where it has both. Looks once. */
final class Lines {

  static final Line PRESENT = find();

  private Lines() {}

  private static Line find() {
    if (isReadable("tools.jackson.databind.ObjectMapper")) {
      return new Jackson3();
    }
    if (isReadable("com.fasterxml.jackson.databind.ObjectMapper")) {
      return new Jackson2();
    }
    throw new IllegalStateException(
        "no Jackson is there; add jackson-databind 3 of tools.jackson.core or jackson-databind 2"
            + " of com.fasterxml.jackson.core, and require its module where modules are used");
  }

  private static boolean isReadable(String type) {
    try {
      Module owner = Class.forName(type, false, Lines.class.getClassLoader()).getModule();
      return Lines.class.getModule().canRead(owner);
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
