package io.github.jkpsdk.examples;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.json.JkpJson;
import io.github.jkpsdk.json.JkpJsonException;

/** Reads a case from JSON, answers it in JSON, and tells where bad JSON is wrong. */
public final class AnswerAsJson {

  private AnswerAsJson() {}

  /**
   * Prints the answer to a case of which little is known, and the refusal of a bad one.
   *
   * @param arguments not used
   */
  public static void main(String[] arguments) {
    JkpCase facts = JkpJson.readCase("{\"termination\": {\"date\": \"2026-06-15\"}}");
    Answer answer = Jkp.standard().answer(facts);
    System.out.println(JkpJson.writePretty(answer));

    try {
      JkpJson.readCase("{\"termination\": {\"date\": \"2026-02-30\"}}");
    } catch (JkpJsonException e) {
      System.out.println(e.path() + ": " + e.getMessage());
    }
  }
}
