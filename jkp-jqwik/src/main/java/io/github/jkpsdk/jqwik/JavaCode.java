package io.github.jkpsdk.jqwik;

import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.contribution.ContributionMonth;
import io.github.jkpsdk.money.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes a case or a claim as the Java that makes it again, to be pasted into a test. Only what is
 * stated is written: what a builder has by itself is left out.
 */
final class JavaCode {

  private static final String INDENT = "    ";
  private static final int LINE = 76;

  private JavaCode() {}

  /** The expression that makes an equal value. */
  static String of(Object value) {
    return written(value, "");
  }

  private static String written(Object value, String indent) {
    if (value instanceof Claim claim) {
      return call(
          "Claim.of",
          List.of(written(claim.facts(), indent + INDENT), list(claim.events(), indent + INDENT)),
          indent);
    }
    if (value instanceof RefusedEvent refused) {
      return call(
          "new RefusedEvent",
          List.of(
              written(refused.claim(), indent + INDENT), written(refused.event(), indent + INDENT)),
          indent);
    }
    if (value instanceof ContributionHistory history) {
      return history(history, indent);
    }
    if (value instanceof Collection<?> values) {
      return list(values, indent);
    }
    return Shape.ofValue(value)
        .map(shape -> made(shape, value, indent))
        .orElseGet(() -> leaf(value, indent));
  }

  private static String made(Shape shape, Object value, String indent) {
    if (shape.isRecord()) {
      List<String> arguments =
          shape.parts(value).stream().map(part -> written(part, indent + INDENT)).toList();
      return call("new " + name(shape.type()), arguments, indent);
    }
    StringBuilder code = new StringBuilder(name(shape.type())).append(".builder()");
    for (int i = 0; i < shape.parts().size(); i++) {
      Object part = shape.parts().get(i).of(value);
      if (!isUnsaid(shape, value, i)) {
        code.append('\n')
            .append(indent)
            .append(INDENT)
            .append('.')
            .append(shape.parts().get(i).name())
            .append('(')
            .append(written(stated(part), indent + INDENT))
            .append(')');
      }
    }
    return code.append('\n').append(indent).append(INDENT).append(".build()").toString();
  }

  private static Object stated(Object part) {
    return part instanceof Optional<?> known && known.isPresent() ? known.get() : part;
  }

  /** Whether a builder that is not told of a part makes the same value. */
  private static boolean isUnsaid(Shape shape, Object value, int index) {
    try {
      return shape.without(value, index).equals(value);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String leaf(Object value, String indent) {
    if (value instanceof LocalDate day) {
      return "LocalDate.parse(\"" + day + "\")";
    }
    if (value instanceof YearMonth month) {
      return "YearMonth.parse(\"" + month + "\")";
    }
    if (value instanceof Rupiah amount) {
      return amount.sen() % 100 == 0
          ? "Rupiah.of(" + grouped(amount.sen() / 100) + ")"
          : "Rupiah.ofSen(" + grouped(amount.sen()) + ")";
    }
    if (value instanceof Enum<?> term) {
      return name(term.getDeclaringClass()) + "." + term.name();
    }
    if (value instanceof Optional<?> maybe) {
      return maybe
          .map(known -> "Optional.of(" + written(known, indent) + ")")
          .orElse("Optional.empty()");
    }
    return value instanceof String text ? quoted(text) : plain(value, indent);
  }

  /** Events that are no records: their constructor takes the day, then what they tell. */
  private static String plain(Object value, String indent) {
    return EventCode.of(value)
        .map(
            event ->
                call(
                    "new " + name(value.getClass()),
                    event.stream().map(part -> written(part, indent + INDENT)).toList(),
                    indent))
        .orElseGet(() -> String.valueOf(value));
  }

  private static String grouped(long number) {
    String digits = Long.toString(Math.abs(number));
    StringBuilder grouped = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      grouped.insert(i, '_');
    }
    String sign = number < 0 ? "-" : "";
    return sign + grouped + (Math.abs(number) > Integer.MAX_VALUE ? "L" : "");
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c >= ' ' && c < 127) {
        quoted.append(c);
      } else {
        quoted.append((c < ' ' ? "\\%03o" : "\\u%04x").formatted((int) c));
      }
    }
    return quoted.append('"').toString();
  }

  private static String list(Collection<?> values, String indent) {
    String type = values instanceof List<?> ? "List.of" : "Set.of";
    return call(type, values.stream().map(one -> written(one, indent + INDENT)).toList(), indent);
  }

  private static String call(String name, List<String> arguments, String indent) {
    String oneLine = name + "(" + String.join(", ", arguments) + ")";
    if (oneLine.length() + indent.length() <= LINE && !oneLine.contains("\n")) {
      return oneLine;
    }
    return arguments.stream()
        .map(argument -> "\n" + indent + INDENT + argument)
        .collect(Collectors.joining(",", name + "(", ")"));
  }

  private static String history(ContributionHistory history, String indent) {
    List<String> calls = new ArrayList<>();
    List<ContributionMonth> run = new ArrayList<>();
    for (ContributionMonth month : history.months()) {
      if (!run.isEmpty() && !continues(run.get(run.size() - 1), month)) {
        calls.add(paid(run));
        run.clear();
      }
      run.add(month);
    }
    if (!run.isEmpty()) {
      calls.add(paid(run));
    }
    history.unknownMonths().forEach(month -> calls.add("unknown" + months(month, month)));
    if (calls.isEmpty()) {
      return "ContributionHistory.none()";
    }
    String line = "\n" + indent + INDENT + ".";
    return "ContributionHistory.builder()" + line + String.join(line, calls) + line + "build()";
  }

  private static boolean continues(ContributionMonth before, ContributionMonth month) {
    return before.paidOn().isEmpty()
        && month.paidOn().isEmpty()
        && before.month().plusMonths(1).equals(month.month());
  }

  private static String paid(List<ContributionMonth> run) {
    ContributionMonth first = run.get(0);
    return first
        .paidOn()
        .map(day -> "add(" + leaf(first.month(), "") + ", " + leaf(day, "") + ")")
        .orElseGet(() -> "add" + months(first.month(), run.get(run.size() - 1).month()));
  }

  private static String months(YearMonth start, YearMonth end) {
    return "(" + leaf(start, "") + ", " + leaf(end, "") + ")";
  }

  /** As imports of the outermost types let one write it. */
  private static String name(Class<?> type) {
    return type.getEnclosingClass() == null
        ? type.getSimpleName()
        : name(type.getEnclosingClass()) + "." + type.getSimpleName();
  }
}
