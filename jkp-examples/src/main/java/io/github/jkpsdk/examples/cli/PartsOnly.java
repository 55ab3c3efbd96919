package io.github.jkpsdk.examples.cli;

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
  public String answer(String json) {
    ObjectNode answer = (ObjectNode) AnswerTree.of(json);
    Set<String> kept = new LinkedHashSet<>(parts);
    kept.add(ID);
    return answer.retain(kept).toString();
  }

  @Override
  public String error(String json) {
    return json;
  }
}
