package io.github.jkpsdk.examples.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What is wrong, in the language of people. The SDK and the commands say it in English, in few
 * forms: what a fact is, and what it must be. Each form has its translation, applied one after the
 * other; a message of none of them stays as it is. Whatever shows a message asks here first.
 */
final class Messages {

  private static final Messages ENGLISH = new Messages(List.of());
  private static final Messages INDONESIAN = new Messages(forms("Messages.txt"));

  private final List<Form> forms;

  private record Form(Pattern english, String other) {

    /** A line of the resource: the English form, and behind an arrow the other one. */
    static Form read(String line) {
      int arrow = line.indexOf(" -> ");
      return new Form(
          Pattern.compile(line.substring(0, arrow).strip()), line.substring(arrow + 4).strip());
    }

    String in(String message) {
      return english.matcher(message).replaceAll(other);
    }
  }

  private Messages(List<Form> forms) {
    this.forms = forms;
  }

  static Messages in(Language language) {
    return language == Language.EN ? ENGLISH : INDONESIAN;
  }

  private static List<Form> forms(String resource) {
    try (InputStream in =
            Objects.requireNonNull(Messages.class.getResourceAsStream(resource), resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> line.contains(" -> ")).map(Form::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String of(String message) {
    String said = message;
    for (Form form : forms) {
      said = form.in(said);
    }
    return said;
  }
}
