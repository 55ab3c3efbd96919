package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.ActivityEvent;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.FilingEvent;
import io.github.jkpsdk.claim.PersonEvent;
import io.github.jkpsdk.json.engine.Variants;
import io.github.jkpsdk.json.tables.EventCodecs;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ClaimJsonTest {

  private static final String CASE = "{\"termination\":{\"date\":\"2026-06-15\"}}";

  private final Jkp jkp = Jkp.standard();

  @Test
  void readsAndWritesTheSampleEvents() {
    List<ClaimEvent> events = JkpJson.readList(Samples.EVENTS, ClaimEvent.class);

    assertThat(JkpJson.write(events)).isEqualTo(Samples.oneLine(Samples.EVENTS));
  }

  @Test
  void hasAFormOfTheSameNameForEveryEvent() {
    assertThat(EventCodecs.FORMS.stream().<Class<?>>map(Variants.Variant::type))
        .containsExactlyInAnyOrderElementsOf(leaves(ClaimEvent.class).toList());
    assertThat(EventCodecs.FORMS)
        .allSatisfy(
            form ->
                assertThat(form.name().replace("_", ""))
                    .endsWithIgnoringCase(form.type().getSimpleName()));
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ClaimJsonTest::leaves)
        : Stream.of(type);
  }

  @Test
  void readsTheNameOfAnEventWhereverItStands() {
    assertThat(event("{\"month\":3,\"on\":\"2026-08-20\",\"event\":\"FILED\"}"))
        .isEqualTo(new FilingEvent.Filed(LocalDate.of(2026, 8, 20), 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}|$.event|event is missing; it must be one of TERMINATION_REPORTED, MEMBER",
        "{\"event\":null}|$.event|event is null; it must be one of",
        "{\"event\":7}|$.event|event is a number; it must be one of",
        "{\"event\":\"FIRED\"}|$.event|event is FIRED; it must be one of TERMINATION_REPORTED,",
        "{\"event\":\"FILED\",\"on\":\"2026-08-20\"}|$.month|month is missing; it is required",
        "{\"event\":\"FILED\",\"on\":\"2026-08-20\",\"month\":7}|$.month|month is 7; it must be",
        "{\"event\":\"DIED\",\"on\":\"2026-08-20\",\"month\":1}|$.month|month is no field here; allow",
        "{\"month\":{\"event\":\"FILED\"},\"on\":\"2026-08-20\"}|$.event|event is missing",
        "{\"event\":\"DIED\",\"event\":\"DIED\"}|$.event|event is given twice",
        "{\"event\":\"CONFIRMATION_SIGNED\",\"on\":\"2026-08-20\",\"month\":1}|$.month|from 2 to 6",
        "[]|$|document is an array; it must be an object",
      })
  void refusesAnEventWhereItIsWrong(String json, String path, String message) {
    JkpJsonException refusal = catchThrowableOfType(JkpJsonException.class, () -> event(json));

    assertThat(refusal.path()).isEqualTo(path);
    assertThat(refusal).hasMessageContaining(message);
  }

  @Test
  void refusesWhatCannotBeAnEventBeforeItIsReadToItsEnd() {
    assertThatThrownBy(() -> event("{\"x\":[" + "1,".repeat(100_000)))
        .isInstanceOf(JkpJsonException.class)
        .hasMessage("document has too many fields; none has as many");
  }

  @Test
  void refusesAnotherEventThanTheOneAskedFor() {
    String died = "{\"event\":\"DIED\",\"on\":\"2026-08-20\"}";

    assertThat(JkpJson.read(died, PersonEvent.Died.class).on()).isEqualTo("2026-08-20");
    assertThatThrownBy(() -> JkpJson.read(died, ActivityEvent.StatusFormFilled.class))
        .hasMessage("event is a text of 4 characters; it must be STATUS_FORM_FILLED");
  }

  @Test
  void storesAClaimAndMakesItAgain() {
    Claim claim = JkpJson.readClaim(file(Samples.CASE_WITHOUT_MONTHS, Samples.EVENTS)).claim();
    ClaimFile stored = JkpJson.readClaim(JkpJson.write(ClaimFile.of(claim)));

    assertThat(claim.events()).hasSize(20);
    assertThat(stored.claim()).isEqualTo(claim);
  }

  @Test
  void namesTheEventThatContradictsTheOthers() {
    String events =
        "[{\"event\":\"FILED\",\"on\":\"2026-06-20\",\"month\":1},"
            + "{\"event\":\"PAID\",\"on\":\"2026-06-21\",\"month\":2,"
            + "\"amount\":{\"amount\":1,\"currency\":\"IDR\"}}]";
    ClaimFile file = JkpJson.readClaim(file(CASE, events));
    JkpJsonException refusal = catchThrowableOfType(JkpJsonException.class, () -> file.claim());

    assertThat(refusal.path()).isEqualTo("$.events[1]");
    assertThat(refusal).hasMessageStartingWith("events[1] PAID on 2026-06-21 is refused: ");
  }

  @Test
  void refusesMoreEventsThanAnyClaimHas() {
    String events = "[" + "{\"event\":\"DIED\",\"on\":\"2026-06-20\"},".repeat(2_000) + "{}]";

    assertThatThrownBy(() -> JkpJson.readClaim(file(CASE, events)))
        .hasMessage("events[2000] is one too many; at most 2000 elements are allowed");
  }

  @Test
  void answersForTheDayOfTheFileElseTheCaseElseTheLastEvent() {
    String died = "[{\"event\":\"DIED\",\"on\":\"2026-07-01\"}]";
    String asked = CASE.replace("}}", "},\"asOf\":\"2026-08-01\"}");

    assertThat(JkpJson.readClaim(file(CASE, "[]")).dayOfAnswer()).isEqualTo("2026-06-15");
    assertThat(JkpJson.readClaim(file(CASE, died)).dayOfAnswer()).isEqualTo("2026-07-01");
    assertThat(JkpJson.readClaim(file(asked, died)).dayOfAnswer()).isEqualTo("2026-08-01");
    assertThat(
            JkpJson.readClaim(
                    "{\"case\":%s,\"events\":%s,\"asOf\":\"2026-09-01\"}".formatted(asked, died))
                .dayOfAnswer())
        .isEqualTo("2026-09-01");
  }

  @Test
  void writesTheAnswerOfAClaimInTheOrderOfTheFormat() {
    JkpCase facts =
        JkpJson.readCase(Samples.CASE_WITHOUT_MONTHS).toBuilder().priorBenefits(List.of()).build();
    Answer answer = jkp.answer(facts, LocalDate.of(2026, 7, 21));
    String json = JkpJson.write(answer);

    assertThat(json)
        .startsWith(
            "{\"id\":\"K-2026-0017\",\"asOf\":\"2026-07-21\","
                + "\"standing\":{\"state\":\"RUNNING\",\"month\":1,")
        .contains("\"months\":[{\"month\":1,\"status\":\"FILED\",")
        .contains(
            "{\"month\":2,\"status\":\"OPEN\",\"outcome\":\"NOT_MET\",\"window\":{\"opensOn\":\"2026-07-20\","
                + "\"closesOn\":\"2026-07-25\",\"source\":\"COMPUTED\","
                + "\"interpretations\":[\"WINDOW_DAYS=CALENDAR_DAYS\"]},"
                + "\"activity\":{\"from\":\"2026-06-20\",\"to\":\"2026-07-19\"},\"findings\":[{")
        .contains(",\"next\":[{\"step\":\"", "\"paid\":{\"amount\":0,")
        .contains(",\"outstanding\":{\"amount\":12750000,\"currency\":\"IDR\"},")
        .contains(",\"doubtful\":{\"amount\":2550000,\"currency\":\"IDR\"},");
    assertThat(JkpJson.read(json, Answer.class)).isEqualTo(answer);
  }

  @Test
  void refusesAnAnswerWithoutAllSixMonths() {
    Answer whole = jkp.answer(JkpJson.readCase(Samples.CASE), LocalDate.of(2026, 7, 21));
    String none = JkpJson.write(whole.toBuilder().months(List.of()).build());

    assertThatThrownBy(() -> JkpJson.read(none, Answer.class))
        .hasMessage("months are not months 1 to 6 in order; they must be");
  }

  @Test
  void servesMappersWithEventsOfEveryKind() {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    ClaimEvent died = new PersonEvent.Died(LocalDate.of(2026, 8, 20));
    String json = "{\"event\":\"DIED\",\"on\":\"2026-08-20\"}";

    assertThat(mapper.writeValueAsString(died)).isEqualTo(json);
    assertThat(mapper.readValue(json, ClaimEvent.class)).isEqualTo(died);
    assertThat(mapper.readValue(json, PersonEvent.Died.class)).isEqualTo(died);
  }

  private static ClaimEvent event(String json) {
    return JkpJson.read(json, ClaimEvent.class);
  }

  private static String file(String facts, String events) {
    return "{\"case\":%s,\"events\":%s}".formatted(facts, events);
  }
}
