package io.github.jkpsdk.benchmarks;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.json.JkpJson;
import java.time.LocalDate;

/** Programs that do one thing and end, each of which is started anew. */
final class FirstUse {

  private FirstUse() {}

  /** Made without the test kit, which no such program has. */
  private static JkpCase facts() {
    return JkpCase.builder().termination(end -> end.date(LocalDate.of(2026, 6, 15))).build();
  }

  /** Prints a line. */
  static final class Line {
    private Line() {}

    public static void main(String[] arguments) {
      System.out.println("NOT_MET");
    }
  }

  /** Prints a verdict. */
  static final class OneVerdict {
    private OneVerdict() {}

    public static void main(String[] arguments) {
      System.out.println(Jkp.standard().assess(facts()).outcome());
    }
  }

  /** Prints what a whole answer comes to. */
  static final class OneAnswer {
    private OneAnswer() {}

    public static void main(String[] arguments) {
      System.out.println(Jkp.standard().answer(facts()).standing().state());
    }
  }

  /** Reads a case and prints the whole answer. */
  static final class OneDocument {
    private OneDocument() {}

    public static void main(String[] arguments) {
      String json = "{\"termination\": {\"date\": \"2026-06-15\"}}";
      System.out.println(JkpJson.write(Jkp.standard().answer(JkpJson.readCase(json))));
    }
  }
}
