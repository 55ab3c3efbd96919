package io.github.jkpsdk.json.engine;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Texts by names that are not declared, as the fields of an object. */
public final class Names {

  public static final Codec<Map<String, String>> TEXTS =
      new Codec<>() {
        @Override
        public Map<String, String> read(TokenSource source) {
          return Names.read(source);
        }

        @Override
        public void write(Map<String, String> texts, TokenSink sink) {
          sink.startObject();
          texts.forEach(
              (name, text) -> {
                sink.name(name);
                Texts.TEXT.write(text, sink);
              });
          sink.endObject();
        }
      };

  private Names() {}

  private static Map<String, String> read(TokenSource source) {
    Map<String, String> texts = new LinkedHashMap<>();
    readEach(source, name -> texts.put(name, Texts.TEXT.read(source)));
    return Collections.unmodifiableMap(texts);
  }

  /**
   * Reads an object whose fields are not declared, each once.
   *
   * @param value reads the value of a field of some name, which is current
   */
  public static void readEach(TokenSource source, Consumer<String> value) {
    if (source.token() != Token.OBJECT_START) {
      throw source.wrongType("an object");
    }
    Faults faults = null;
    Set<String> names = new HashSet<>();
    while (true) {
      try {
        if (source.next() != Token.NAME) {
          break;
        }
        String name = source.text();
        if (!names.add(name)) {
          throw source.refusal("is given twice; it must be given once");
        }
        source.next();
        value.accept(name);
      } catch (Refusal e) {
        faults = Faults.after(faults, e, source);
      }
    }
    Faults.throwAny(faults);
  }
}
