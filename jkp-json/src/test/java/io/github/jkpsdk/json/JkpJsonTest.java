package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.core.exc.StreamReadException;

class JkpJsonTest {

  @Test
  void refusesDuplicateKeys() {
    assertThatThrownBy(() -> JkpJson.mapper().readTree("{\"a\": 1, \"a\": 2}"))
        .isInstanceOf(StreamReadException.class);
  }
}
