package io.github.jkpsdk.json.engine;

import java.math.BigDecimal;
import java.util.Set;

/** Has some fields of the outermost objects written, and nothing of the others. */
public final class Chosen implements TokenSink {

  private final TokenSink target;
  private final Set<String> names;
  private int objects;

  /**
   * Starts before a document.
   *
   * @param target what writes it
   * @param names the names of the fields
   */
  public Chosen(TokenSink target, Set<String> names) {
    this.target = target;
    this.names = names;
  }

  @Override
  public boolean takes(Word name) {
    return objects > 1 || names.contains(name.text());
  }

  @Override
  public void startObject() {
    objects++;
    target.startObject();
  }

  @Override
  public void endObject() {
    objects--;
    target.endObject();
  }

  @Override
  public void startArray() {
    target.startArray();
  }

  @Override
  public void endArray() {
    target.endArray();
  }

  @Override
  public void name(String name) {
    target.name(name);
  }

  @Override
  public void name(Word name) {
    target.name(name);
  }

  @Override
  public void text(String value) {
    target.text(value);
  }

  @Override
  public void text(Word value) {
    target.text(value);
  }

  @Override
  public void number(long value) {
    target.number(value);
  }

  @Override
  public void number(BigDecimal value) {
    target.number(value);
  }

  @Override
  public void flag(boolean value) {
    target.flag(value);
  }
}
