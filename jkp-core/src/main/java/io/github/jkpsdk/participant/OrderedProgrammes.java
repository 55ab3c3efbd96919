package io.github.jkpsdk.participant;

import java.io.Serializable;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;

/** Programmes in their own order, which nobody can change. */
final class OrderedProgrammes extends AbstractSet<Programme> implements Serializable {

  private static final long serialVersionUID = 1L;

  private final EnumSet<Programme> programmes = EnumSet.noneOf(Programme.class);

  OrderedProgrammes(Collection<Programme> programmes) {
    this.programmes.addAll(programmes);
  }

  private Object readResolve() {
    return new OrderedProgrammes(programmes);
  }

  @Override
  public Iterator<Programme> iterator() {
    return Collections.unmodifiableSet(programmes).iterator();
  }

  @Override
  public int size() {
    return programmes.size();
  }

  @Override
  public boolean contains(Object programme) {
    return programmes.contains(programme);
  }
}
