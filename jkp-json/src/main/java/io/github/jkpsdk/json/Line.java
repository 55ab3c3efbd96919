package io.github.jkpsdk.json;

import java.io.InputStream;
import java.io.Reader;
import java.io.Writer;

/** Whole documents with one line of Jackson. */
interface Line {

  <T> T read(String json, Codec<T> codec);

  <T> T read(Reader json, Codec<T> codec);

  <T> T read(InputStream json, Codec<T> codec);

  void write(Object value, Writer target, boolean pretty);

  /** The line that the application has; the later one where it has both. */
  static Line present() {
    return Present.LINE;
  }

  /** Looks once. */
  final class Present {

    private static final Line LINE = find();

    private Present() {}

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
        Module owner = Class.forName(type, false, Line.class.getClassLoader()).getModule();
        return Line.class.getModule().canRead(owner);
      } catch (ClassNotFoundException e) {
        return false;
      }
    }
  }
}
