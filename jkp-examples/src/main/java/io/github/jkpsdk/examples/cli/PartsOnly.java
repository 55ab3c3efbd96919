package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.json.JkpJson;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Some parts of an answer, with its id where it has one.
 *
 * @param parts the names of the parts
 */
record PartsOnly(Set<String> parts) implements LineShape {

  private static final String ID = "id";

  PartsOnly {
    Set<String> named = new LinkedHashSet<>(parts);
    named.add(ID);
    parts = Set.copyOf(named);
  }

  @Override
  public void write(Object answer, Writer out) {
    JkpJson.write(answer, parts, out);
  }
}
