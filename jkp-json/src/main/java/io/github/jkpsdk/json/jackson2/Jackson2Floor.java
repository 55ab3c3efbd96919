package io.github.jkpsdk.json.jackson2;

import com.fasterxml.jackson.core.Version;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The oldest Jackson 2 that can limit what it reads. Names nothing that an older one lacks.
 *
 * @param core the version of jackson-core
 * @param databind the version of jackson-databind
 */
public record Jackson2Floor(Version core, Version databind) {

  private static final int MINOR = 18;

  /** What the application has. */
  public static final Jackson2Floor PRESENT =
      new Jackson2Floor(
          com.fasterxml.jackson.core.json.PackageVersion.VERSION,
          com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION);

  /** One sentence where a version is too old. */
  public Optional<String> refusal() {
    return Stream.of(core, databind)
        .filter(version -> version.getMinorVersion() < MINOR)
        .map(
            version ->
                version.getArtifactId()
                    + " is "
                    + version
                    + "; jkp-json needs Jackson 2."
                    + MINOR
                    + " or later, or Jackson 3")
        .findFirst();
  }

  /** Refuses an application whose Jackson 2 is too old. */
  public void require() {
    refusal()
        .ifPresent(
            why -> {
              throw new IllegalStateException(why);
            });
  }
}
