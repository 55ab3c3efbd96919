package io.github.jkpsdk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.json.JkpJson;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import tools.jackson.core.json.JsonFactory;

/** The floor of writing writes the very text that the SDK writes. */
class TokenTapeTest {

  @Test
  void aTapeWritesItsDocument() {
    JsonFactory jackson = JsonFactory.builder().build();
    Jkp jkp = Jkp.standard();
    CaseMix.draw()
        .forEach(
            facts -> {
              String json = JkpJson.write(jkp.answer(facts));
              StringWriter again = new StringWriter();
              TokenTape.of(jackson, json).replay(jackson, again);
              assertThat(again).hasToString(json);
            });
  }
}
