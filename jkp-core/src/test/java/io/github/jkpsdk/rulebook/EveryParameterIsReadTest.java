package io.github.jkpsdk.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Changes every parameter of the law in turn, and expects another answer to a question of a fixed
 * corpus: what nothing reads is no parameter. A parameter that is added is found by itself.
 */
class EveryParameterIsReadTest {

  private static final List<Object> STANDARD = QuestionsOfLaw.answers(Rulebook.standard());

  static Stream<ChangedLaw> changes() {
    return ChangedLaw.each(Rulebook.standard());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void anotherValueGivesAnotherAnswer(ChangedLaw changed) {
    boolean isTheSame = QuestionsOfLaw.answers(changed.law()).equals(STANDARD);

    assertThat(isTheSame).as("no answer reads " + changed).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void anotherValueGivesAnotherDigest(ChangedLaw changed) {
    assertThat(changed.law().digest()).isNotEqualTo(Rulebook.standard().digest());
  }
}
