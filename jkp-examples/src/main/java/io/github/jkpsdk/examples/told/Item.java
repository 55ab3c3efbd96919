package io.github.jkpsdk.examples.told;

/**
 * Something that is told.
 *
 * @param text a sentence
 * @param how where and with what it is done; empty where there is nothing to say
 * @param source how sure it is and by which texts; empty where there are none
 */
public record Item(String text, String how, String source) {

  static Item of(String text) {
    return new Item(text, "", "");
  }

  /** {@return all of it in one line} */
  public String line() {
    return text + (how.isEmpty() ? "" : " " + how) + (source.isEmpty() ? "" : " (" + source + ")");
  }
}
