package io.github.jkpsdk.json.engine;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Picks the values at some paths out of what is written, as texts, and has nothing else written. An
 * object or an array is picked as JSON.
 */
public final class Picked implements TokenSink {

  private final Line line;
  private final String[] texts;

  /** Where the next value stands, as far as a path leads there. */
  private @Nullable Pick place;

  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Taken> taking = new ArrayList<>();

  /** An object or an array that has begun, and how many elements an array has had. */
  private static final class Open {
    final @Nullable Pick place;
    final boolean isArray;
    int elements;

    Open(@Nullable Pick place, boolean isArray) {
      this.place = place;
      this.isArray = isArray;
    }
  }

  /** An object or an array that is picked whole. */
  private record Taken(int depth, Pick place, List<Consumer<TokenSink>> tokens) {}

  /**
   * Starts with nothing picked.
   *
   * @param paths where values are picked
   * @param line writes the objects and arrays that are picked
   */
  public Picked(Pick paths, Line line) {
    this.place = paths;
    this.line = line;
    this.texts = new String[paths.count()];
    Arrays.fill(texts, "");
  }

  /** The texts at the paths, in their order; empty where there is no value. */
  public List<String> texts() {
    return List.of(texts);
  }

  @Override
  public boolean takes(Word name) {
    Pick object = open.element().place;
    return !taking.isEmpty() || (object != null && object.member(name.text()) != null);
  }

  @Override
  public void startObject() {
    start(false, TokenSink::startObject);
  }

  @Override
  public void startArray() {
    start(true, TokenSink::startArray);
  }

  private void start(boolean isArray, Consumer<TokenSink> token) {
    Pick here = next();
    if (here != null && here.isPicked()) {
      taking.add(new Taken(open.size(), here, new ArrayList<>()));
    }
    tell(token);
    open.push(new Open(here, isArray));
  }

  @Override
  public void endObject() {
    end(TokenSink::endObject);
  }

  @Override
  public void endArray() {
    end(TokenSink::endArray);
  }

  private void end(Consumer<TokenSink> token) {
    tell(token);
    open.pop();
    if (!taking.isEmpty() && taking.get(taking.size() - 1).depth() == open.size()) {
      Taken whole = taking.remove(taking.size() - 1);
      StringWriter json = new StringWriter();
      line.write(sink -> whole.tokens().forEach(one -> one.accept(sink)), json, false);
      whole.place().put(json.toString(), texts);
    }
  }

  @Override
  public void name(String name) {
    tell(sink -> sink.name(name));
    named(name);
  }

  @Override
  public void name(Word name) {
    tell(sink -> sink.name(name));
    named(name.text());
  }

  private void named(String name) {
    Open around = open.element();
    place = around.place == null ? null : around.place.member(name);
  }

  @Override
  public void text(String value) {
    tell(sink -> sink.text(value));
    put(value);
  }

  @Override
  public void text(Word value) {
    tell(sink -> sink.text(value));
    put(value.text());
  }

  @Override
  public void number(long value) {
    tell(sink -> sink.number(value));
    put(Long.toString(value));
  }

  @Override
  public void number(BigDecimal value) {
    tell(sink -> sink.number(value));
    put(value.toPlainString());
  }

  @Override
  public void flag(boolean value) {
    tell(sink -> sink.flag(value));
    put(Boolean.toString(value));
  }

  private void tell(Consumer<TokenSink> token) {
    for (Taken whole : taking) {
      whole.tokens().add(token);
    }
  }

  private void put(String text) {
    Pick here = next();
    if (here != null) {
      here.put(text, texts);
    }
  }

  /** Where the value that comes now stands: that of its name, or the next of an array. */
  private @Nullable Pick next() {
    Open around = open.peek();
    if (around == null || !around.isArray) {
      return place;
    }
    int index = around.elements++;
    return around.place == null ? null : around.place.element(index);
  }
}
