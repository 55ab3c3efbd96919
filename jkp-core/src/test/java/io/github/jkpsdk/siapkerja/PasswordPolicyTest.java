package io.github.jkpsdk.siapkerja;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/passwords.csv", numLinesToSkip = 1)
  void namesEveryUnmetRequirement(String password, String unmet) {
    assertThat(
            PasswordPolicy.unmet(password.toCharArray()).stream()
                .map(Enum::name)
                .collect(Collectors.joining(" ")))
        .isEqualTo(unmet == null ? "" : unmet);
  }

  @ParameterizedTest
  @ValueSource(chars = {'!', '/', ':', '@', '[', '`', '{', '~'})
  void theEdgesOfTheSymbolsAreSymbols(char symbol) {
    assertThat(PasswordPolicy.unmet(("Rahasia1" + symbol).toCharArray())).isEmpty();
  }

  @Test
  void leavesThePasswordAsItWas() {
    char[] password = "Rahasia1!".toCharArray();

    PasswordPolicy.unmet(password);

    assertThat(password).containsExactly("Rahasia1!".toCharArray());
  }
}
