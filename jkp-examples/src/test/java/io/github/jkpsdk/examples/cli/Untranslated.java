package io.github.jkpsdk.examples.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What would stay English of a message, whoever asks in Indonesian. */
final class Untranslated {

  private static final Pattern MESSAGE = Pattern.compile("jkp(?: [a-z-]+)?: .*");

  /** Words of sentences, none of which is the name of a field, a command or a term. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(is|are|was|were|be|must|may|can|cannot|has|have|had|does|should|the|a|an|it|its|that"
              + "|there|which|not|no|only|allowed|missing|required|given|characters|such|at most"
              + "|first|once|and|or|with|without|for|before|after|what|did|day|line|of)\\b");

  /** What is shown as it was written, or has to be written: paths, names and lists of them. */
  private static final Pattern NAMES =
      Pattern.compile(
          "\\$[\\w.\\[\\]]*|--[\\w-]+|\\{.*?}|\\S*[/.]\\w+\\S*|[A-Z_]{2,}|\\bconditions\\b"
              + "|(?<=yang boleh: ).*|(?<=salah satu dari ).*|(?<=dapat (membaca|menulis) ).*(?=: )"
              + "|lihat .* --help");

  private Untranslated() {}

  /** {@return the Indonesian lines in which English words are left, of what was told in English} */
  static List<String> of(String told) {
    return told.lines()
        .filter(line -> MESSAGE.matcher(line).matches())
        .flatMap(Untranslated::left)
        .toList();
  }

  /** {@return the same of the lines of a batch that could not be read} */
  static List<String> ofBatch(String answers) {
    return answers
        .lines()
        .filter(line -> line.startsWith("{\"line\":"))
        .map(line -> JsonMapper.shared().readTree(line))
        .flatMap(
            line ->
                Stream.concat(
                    Stream.of(line.path("error")),
                    StreamSupport.stream(line.path("errors").spliterator(), false)))
        .map(error -> error.path("message"))
        .filter(JsonNode::isString)
        .flatMap(message -> left(message.stringValue()))
        .toList();
  }

  /** {@return the Indonesian for a message, if English words are left in it} */
  static Stream<String> left(String message) {
    String said = Messages.in(Language.ID).of(message);
    return Stream.of(said)
        .filter(text -> ENGLISH.matcher(NAMES.matcher(text).replaceAll("")).find());
  }
}
