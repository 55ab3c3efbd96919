package io.github.jkpsdk.json;

import io.github.jkpsdk.json.engine.Line;
import io.github.jkpsdk.json.jackson2.Jackson2;
import io.github.jkpsdk.json.jackson2.Jackson2Floor;
import io.github.jkpsdk.json.jackson3.Jackson3;
import java.util.function.Supplier;

/** The line of Jackson that the application has; the later one where it has both. Looks once. */
final class Lines {

  private static final Supplier<Line> FOUND = find();

  private Lines() {}

  /**
   * {@return the line}
   *
   * @throws IllegalStateException if there is none, or one that is too old
   */
  static Line present() {
    return FOUND.get();
  }

  private static Supplier<Line> find() {
    if (isReadable("tools.jackson.databind.ObjectMapper")) {
      Line line = new Jackson3();
      return () -> line;
    }
    if (!isReadable("com.fasterxml.jackson.databind.ObjectMapper")) {
      return refusing(
          "no Jackson is there; add jackson-databind 3 of tools.jackson.core or jackson-databind 2"
              + " of com.fasterxml.jackson.core, and require its module where modules are used");
    }
    return Jackson2Floor.PRESENT.refusal().map(Lines::refusing).orElseGet(Lines::jackson2);
  }

  private static Supplier<Line> jackson2() {
    Line line = new Jackson2();
    return () -> line;
  }

  private static Supplier<Line> refusing(String why) {
    return () -> {
      throw new IllegalStateException(why);
    };
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
