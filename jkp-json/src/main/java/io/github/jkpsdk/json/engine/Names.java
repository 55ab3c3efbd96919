package io.github.jkpsdk.json.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

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
    if (source.token() != Token.OBJECT_START) {
      throw source.wrongType("an object");
    }
    Map<String, String> texts = new LinkedHashMap<>();
    while (source.next() == Token.NAME) {
      String name = source.text();
      source.next();
      if (texts.put(name, Texts.TEXT.read(source)) != null) {
        throw source.refusal("is given twice; it must be given once");
      }
    }
    return Collections.unmodifiableMap(texts);
  }
}
