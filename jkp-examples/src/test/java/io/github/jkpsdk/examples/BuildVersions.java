package io.github.jkpsdk.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The versions that the parent POM sets, where a text refers to them. */
public final class BuildVersions {

  private static final Pattern PROPERTY = Pattern.compile("<(version\\.[^>]+)>([^<]+)</");
  private static final Pattern OWN =
      Pattern.compile("<artifactId>jkp-parent</artifactId>\\s*<version>([^<]+)<");
  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([\\w.-]+)}|@([\\w.-]+)@");

  private final Map<String, String> properties = new HashMap<>();

  /** Reads them. */
  public BuildVersions() {
    String parent = parent();
    PROPERTY.matcher(parent).results().forEach(one -> properties.put(one.group(1), one.group(2)));
    OWN.matcher(parent).results().forEach(one -> properties.put("project.version", one.group(1)));
  }

  /** The parent POM. */
  static String parent() {
    try {
      return Files.readString(Path.of("..", "pom.xml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text with each reference to a version, as Maven or its invoker writes it, told. */
  public String resolved(String text) {
    return REFERENCE
        .matcher(text)
        .replaceAll(
            name -> {
              String key = name.group(1) == null ? name.group(2) : name.group(1);
              return Matcher.quoteReplacement(properties.getOrDefault(key, name.group()));
            });
  }
}
