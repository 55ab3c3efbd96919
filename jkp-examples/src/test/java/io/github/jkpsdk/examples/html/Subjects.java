package io.github.jkpsdk.examples.html;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.json.ClaimFile;
import io.github.jkpsdk.json.JkpJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Subjects of pages: the samples, on their own days and on others. */
final class Subjects {

  static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("id"), Locale.ENGLISH);

  private static final Path SAMPLES = Path.of("samples");
  private static final Path CLAIMS = SAMPLES.resolve("claims");
  private static final Jkp JKP = Jkp.standard();

  private Subjects() {}

  static Subject sample(String name) {
    return sample(name, Optional.empty());
  }

  static Subject sample(String name, Optional<LocalDate> asOf) {
    Path claim = CLAIMS.resolve(name + ".json");
    if (Files.exists(claim)) {
      ClaimFile file = JkpJson.read(text(claim), ClaimFile.class);
      return subject(file.claim(), asOf.orElseGet(file::dayOfAnswer));
    }
    JkpCase facts = JkpJson.readCase(text(SAMPLES.resolve(name + ".json")));
    return subject(Claim.of(facts), asOf.or(facts::asOf).orElseGet(facts::latestDay));
  }

  static Subject of(String json) {
    JkpCase facts = JkpJson.readCase(json);
    return new Subject(JKP, facts, JKP.answer(facts));
  }

  private static Subject subject(Claim claim, LocalDate asOf) {
    return new Subject(JKP, claim.facts(), JKP.answer(claim, asOf));
  }

  static Stream<String> names() {
    return Stream.concat(names(SAMPLES), names(CLAIMS));
  }

  private static Stream<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .map(name -> name.replace(".json", ""))
          .sorted()
          .toList()
          .stream();
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
