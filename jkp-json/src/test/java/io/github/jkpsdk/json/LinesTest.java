package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.jqwik.JkpArbitraries;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Line;
import io.github.jkpsdk.json.engine.Refusal;
import io.github.jkpsdk.json.engine.Size;
import io.github.jkpsdk.json.jackson2.Jackson2;
import io.github.jkpsdk.json.jackson3.Jackson3;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both lines of Jackson write the same text and refuse the same input with the same words. */
class LinesTest {

  private static final Line THREE = new Jackson3();
  private static final Line TWO = new Jackson2();
  private static final int DAMAGES = 4_000;

  @Provide
  Arbitrary<JkpCase> cases() {
    return JkpArbitraries.cases().withAnyFacts();
  }

  @Provide
  Arbitrary<Claim> claims() {
    return JkpArbitraries.claims().withAnyEvents();
  }

  static Stream<Binding<?>> types() {
    return EveryTypeTest.types();
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void agreeOnEveryType(Binding<T> binding) {
    for (int seed = 0; seed < 10; seed++) {
      assertAgree(Declared.of(binding.type(), seed), binding.type());
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void agreeOnCases(@ForAll("cases") JkpCase facts, @ForAll long seed) {
    assertAgree(facts, JkpCase.class);
    assertSameResult(new Damage(seed).of(JkpJson.write(facts)), JkpCase.class);
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void agreeOnClaims(@ForAll("claims") Claim claim, @ForAll long seed) {
    ClaimFile file = ClaimFile.of(claim);

    assertAgree(file, ClaimFile.class);
    assertAgree(Jkp.standard().answer(claim, file.dayOfAnswer()), Answer.class);
    assertSameResult(new Damage(seed).of(JkpJson.write(file)), ClaimFile.class);
  }

  @Test
  void agreeOnDamagedSamples() {
    String claim = "{\"case\":%s,\"events\":%s}".formatted(Samples.CASE, Samples.EVENTS);
    for (int seed = 0; seed < DAMAGES; seed++) {
      Damage damage = new Damage(seed);
      assertSameResult(damage.of(Samples.CASE), JkpCase.class);
      assertSameResult(damage.of(Samples.ANSWER), Answer.class);
      assertSameResult(damage.of(claim), ClaimFile.class);
    }
  }

  @Test
  void agreeOnWhatIsTooLarge() {
    String name = "{\"participant\":{\"name\":\"%s\"}}";
    String wage = "{\"employment\":{\"reportedWage\":{\"amount\":%s}}}";
    List<String> large =
        List.of(
            name.formatted("x".repeat(1_001)),
            name.formatted("x".repeat(200_000)),
            wage.formatted("9".repeat(400)),
            wage.formatted("9".repeat(500_000)),
            wage.formatted("0." + "0".repeat(400) + "1"),
            "{\"" + "n".repeat(1_001) + "\":1}",
            "{\"priorBenefits\":[" + "{},".repeat(20_000) + "{}]}",
            "{\"priorBenefits\":[" + "{}, ".repeat(400_000) + "{}]}",
            "{\"termination\":" + "{\"date\":".repeat(100_000),
            " ".repeat(2_000_000));

    large.forEach(json -> assertSameResult(json, JkpCase.class));
    assertSameResult("{\"event\":" + "[".repeat(100), ClaimEvent.class);
    assertSameResult("{\"event\":" + "[1],".repeat(100), ClaimEvent.class);
  }

  private static <T> void assertAgree(T value, Class<T> type) {
    String json = written(THREE, value, false);

    assertThat(written(TWO, value, false)).isEqualTo(json);
    assertThat(written(TWO, value, true)).isEqualTo(written(THREE, value, true));
    assertThat(TWO.read(json, Bindings.codecOf(type), Size.ONE)).isEqualTo(value);
  }

  private static String written(Line line, Object value, boolean pretty) {
    StringWriter text = new StringWriter();
    line.write(sink -> Bindings.write(value, sink), text, pretty);
    return text.toString();
  }

  private static void assertSameResult(String json, Class<?> type) {
    Codec<?> codec = Bindings.codecOf(type);
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

    assertSame(
        json, () -> THREE.read(json, codec, Size.ONE), () -> TWO.read(json, codec, Size.ONE));
    assertSame(
        json,
        () -> THREE.read(new StringReader(json), codec, Size.ONE),
        () -> TWO.read(new StringReader(json), codec, Size.ONE));
    assertSame(
        json,
        () -> THREE.read(new ByteArrayInputStream(bytes), codec, Size.ONE),
        () -> TWO.read(new ByteArrayInputStream(bytes), codec, Size.ONE));
  }

  private static void assertSame(String json, Attempt three, Attempt two) {
    String cause = json.substring(0, Math.min(200, json.length()));
    Object ofTwo = result(two);
    Object ofThree = result(three);
    if (isBroken(ofTwo) || isBroken(ofThree)) {
      // One line looks one character further before it hands over a number.
      assertThat(path(ofTwo)).as(cause).isEqualTo(path(ofThree));
    } else {
      assertThat(ofTwo).as(cause).isEqualTo(ofThree);
    }
  }

  private static boolean isBroken(Object result) {
    return result.toString().contains("is not valid JSON");
  }

  private static String path(Object result) {
    return result.toString().split(": ", 2)[0];
  }

  /** One way to read a document. */
  private interface Attempt {
    Object read();
  }

  private static Object result(Attempt attempt) {
    try {
      return attempt.read();
    } catch (Refusal e) {
      // Where in a broken line it breaks, the lines of Jackson count differently by one.
      return e.path() + ": " + e.getMessage().replaceAll(", column [0-9]+", "");
    }
  }
}
