package io.github.jkpsdk.json;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.conformance.ConformanceCases;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.rulebook.Rulebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documents that the fuzz test damages: all samples, the conformance cases, the law. */
final class FuzzCorpus {

  /** What a document is read as, and what is done with it once it is read. */
  enum Kind {
    CASE(JkpCase.class),
    CLAIM(ClaimFile.class),
    ANSWER(Answer.class),
    RULEBOOK(Rulebook.class),
    INTERPRETATIONS(Interpretations.class);

    private static final Jkp JKP = Jkp.standard();

    private final Class<?> type;

    Kind(Class<?> type) {
      this.type = type;
    }

    Codec<?> codec() {
      return Bindings.codecOf(type);
    }

    /** Answers what was read, as a service would; a day before the law is refused by the SDK. */
    void use(Object value) {
      try {
        JkpJson.write(value);
        if (value instanceof JkpCase facts) {
          JkpJson.write(JKP.answer(facts));
        } else if (value instanceof ClaimFile file) {
          JkpJson.write(JKP.answer(file.claim(), file.dayOfAnswer()));
        }
      } catch (NotInForceException e) {
        return;
      }
    }
  }

  /** A document that is right. */
  record Seed(Kind kind, String text, JsonNode tree) {}

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final Path SAMPLES = Path.of("..", "jkp-examples", "samples");

  private final List<Seed> seeds = new ArrayList<>();

  FuzzCorpus() {
    files(SAMPLES).forEach(file -> add(Kind.CASE, text(file)));
    files(SAMPLES.resolve("claims")).forEach(file -> add(Kind.CLAIM, text(file)));
    add(Kind.CASE, Samples.CASE);
    add(Kind.CLAIM, "{\"case\":%s,\"events\":%s}".formatted(Samples.CASE, Samples.EVENTS));
    add(Kind.ANSWER, Samples.ANSWER);
    add(Kind.RULEBOOK, JkpJson.write(Rulebook.standard()));
    ConformanceCases.load().all().stream()
        .map(one -> MAPPER.readTree(one.question()))
        .forEach(this::addQuestion);
  }

  private void addQuestion(JsonNode question) {
    if (question.has("case")) {
      add(Kind.CASE, question.get("case").toString());
    }
    if (question.has("claim")) {
      add(Kind.CLAIM, question.get("claim").toString());
    }
    if (question.has("interpretations")) {
      add(Kind.INTERPRETATIONS, question.get("interpretations").toString());
    }
  }

  private void add(Kind kind, String text) {
    seeds.add(new Seed(kind, text, MAPPER.readTree(text)));
  }

  List<Seed> seeds() {
    return List.copyOf(seeds);
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
