package io.github.jkpsdk.rulebook;

import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.money.Rupiah;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds every parameter of a rulebook by itself, so that none can be forgotten. */
final class Parameters {

  private final SortedMap<String, Object> byName = new TreeMap<>();

  private Parameters(Rulebook rulebook) {
    collect("", Rulebook.class, rulebook);
  }

  static SortedMap<String, Dated<?>> dated(Rulebook rulebook) {
    SortedMap<String, Dated<?>> dated = new TreeMap<>();
    new Parameters(rulebook)
        .byName.forEach(
            (name, value) -> {
              if (value instanceof Dated<?> versions) {
                dated.put(name, versions);
              }
            });
    return Collections.unmodifiableSortedMap(dated);
  }

  static String digest(Rulebook rulebook) {
    StringBuilder text = new StringBuilder();
    new Parameters(rulebook)
        .byName.forEach((name, value) -> text.append(name).append(rendered(value)).append('\n'));
    return HexFormat.of().formatHex(sha256(text.toString()));
  }

  private void collect(String prefix, Class<?> type, Object holder) {
    for (Method accessor : type.getDeclaredMethods()) {
      if (Modifier.isAbstract(accessor.getModifiers()) && accessor.getParameterCount() == 0) {
        add(prefix + accessor.getName(), accessor.getReturnType(), value(accessor, holder));
      }
    }
  }

  private void add(String name, Class<?> type, Object value) {
    if (value instanceof Map<?, ?> named) {
      named.forEach((key, dated) -> byName.put(name + "." + key, dated));
    } else if (type.getPackage() == Parameters.class.getPackage()) {
      collect(name + ".", type, value);
    } else {
      byName.put(name, value);
    }
  }

  private static Object value(Method accessor, Object holder) {
    try {
      return accessor.invoke(holder);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(accessor + " cannot be read", e);
    }
  }

  private static String rendered(Object value) {
    if (value instanceof Dated<?> dated) {
      StringBuilder text = new StringBuilder();
      for (Dated.Version<?> version : dated.versions()) {
        text.append("; ").append(version.firstDay()).append(' ').append(plain(version.value()));
        for (LegalCitation citation : version.citations()) {
          text.append(", ").append(citation);
        }
      }
      return text.toString();
    }
    return "; " + value;
  }

  /** Equal numbers are written alike, 0.6 as 0.60. */
  private static String plain(Object value) {
    if (value instanceof Rupiah amount) {
      return plain(amount.toBigDecimal());
    }
    return value instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : value.toString();
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
