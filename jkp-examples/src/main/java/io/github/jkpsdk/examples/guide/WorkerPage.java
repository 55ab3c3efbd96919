package io.github.jkpsdk.examples.guide;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.explanation.AnswerExplanation;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.json.JkpJson;
import java.time.LocalDate;
import java.util.Locale;

/** What a portal shows a worker: the headline and the next steps, in the worker's language. */
public final class WorkerPage {

  private static final String POSTED =
      """
      {
        "participant": {"citizenship": "INDONESIAN", "birthDate": "1997-09-06",
          "registeredOn": "2021-03-01", "programmes": ["JKK", "JKM", "JHT", "JP"],
          "healthInsurance": "WAGE_EARNER"},
        "employment": {"employer": {"scale": "MEDIUM"}, "segment": "WAGE_EARNER",
          "agreement": {"type": "PKWTT", "start": "2021-03-01"},
          "reportedWage": {"amount": 4250000, "currency": "IDR"}},
        "termination": {"date": "2026-06-15", "cause": "EFFICIENCY",
          "evidence": [{"kind": "COLLECTIVE_AGREEMENT", "courtDeed": true}]},
        "contributions": [{"from": "2024-06", "to": "2026-05"}]
      }
      """;

  private WorkerPage() {}

  /**
   * Prints the page as text.
   *
   * @param arguments not used
   */
  public static void main(String[] arguments) {
    JkpCase facts = JkpJson.readCase(POSTED);
    Answer answer = Jkp.standard().answer(facts, LocalDate.of(2026, 6, 22));
    AnswerExplanation words = Explanation.of(answer, Locale.forLanguageTag("id-ID"));

    System.out.println(words.headline());
    words.next().forEach(task -> System.out.println("- " + task.sentence()));
  }
}
