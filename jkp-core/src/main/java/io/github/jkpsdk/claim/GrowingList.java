package io.github.jkpsdk.claim;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * An immutable list that can be told with one more element at its end without being copied: the
 * longer list shares the elements. Thread-safe.
 */
final class GrowingList<T> extends AbstractList<T> implements RandomAccess, Serializable {

  private static final long serialVersionUID = 1L;

  private static final int FIRST_SIZE = 8;

  /** What lists of several lengths share; elements are added and never changed. */
  private static final class Shared {
    private volatile Object[] elements;
    private int size;

    Shared(Object[] elements, int size) {
      this.elements = elements;
      this.size = size;
    }

    /** Whether the element is now the one at the end of a list of some size. */
    synchronized boolean add(Object element, int after) {
      if (size != after) {
        return false;
      }
      Object[] room = elements;
      if (size == room.length) {
        room = Arrays.copyOf(room, room.length * 2);
      }
      room[size++] = element;
      elements = room;
      return true;
    }
  }

  private final transient Shared shared;
  private final transient int size;

  private GrowingList(Shared shared, int size) {
    this.shared = shared;
    this.size = size;
  }

  /** {@return a list with the elements of another} */
  static <T> GrowingList<T> copyOf(List<T> elements) {
    // No array of ours is shown to a list of somebody else.
    Object[] own = List.copyOf(elements).toArray();
    Object[] room = Arrays.copyOf(own, Math.max(FIRST_SIZE, own.length));
    return new GrowingList<>(new Shared(room, own.length), own.length);
  }

  /** {@return the list with one more element} A list that grew once before is copied. */
  GrowingList<T> plus(T element) {
    if (shared.add(Objects.requireNonNull(element, "element"), size)) {
      return new GrowingList<>(shared, size + 1);
    }
    return copyOf(this).plus(element);
  }

  @Override
  @SuppressWarnings("unchecked")
  public T get(int index) {
    return (T) shared.elements[Objects.checkIndex(index, size)];
  }

  @Override
  public int size() {
    return size;
  }

  private Object writeReplace() {
    return new Copy(List.copyOf(this));
  }

  /** How the list is written. */
  private record Copy(List<?> elements) implements Serializable {

    private Object readResolve() {
      return copyOf(elements);
    }
  }
}
