package io.github.jkpsdk.verdict;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of this library, written into a resource by the build. */
final class SdkVersion {

  static final String CURRENT = read();

  private SdkVersion() {}

  private static String read() {
    try (InputStream resource =
        Objects.requireNonNull(SdkVersion.class.getResourceAsStream("sdk.properties"))) {
      Properties properties = new Properties();
      properties.load(resource);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
