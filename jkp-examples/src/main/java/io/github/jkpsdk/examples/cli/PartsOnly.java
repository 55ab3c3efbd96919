package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.json.JkpJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * Some parts of an answer, with its id where it has one.
 *
 * @param parts the names of the parts
 */
record PartsOnly(Set<String> parts) implements LineShape {

  private static final String ID = "id";

  @Override
  public void write(Object answer, Writer out) {
    ObjectNode whole = (ObjectNode) AnswerTree.of(JkpJson.write(answer));
    Set<String> kept = new LinkedHashSet<>(parts);
    kept.add(ID);
    try {
      out.write(whole.retain(kept).toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
