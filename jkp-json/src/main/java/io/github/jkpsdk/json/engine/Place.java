package io.github.jkpsdk.json.engine;

import java.io.Serializable;

/**
 * Where something stands in the text of a document.
 *
 * @param line the line, from 1; less where the document is no text
 * @param column the character in the line, from 1
 */
public record Place(int line, int column) implements Serializable {

  public static final Place UNKNOWN = new Place(-1, -1);

  public boolean isKnown() {
    return line > 0 && column > 0;
  }
}
