package io.github.jkpsdk.examples.house;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a documentation comment says of the value returned.
 *
 * @param sentence the first sentence of the comment
 * @param text what the tag says; empty for <code>{&#64;return}</code>, which is the sentence
 */
record ReturnTag(String sentence, String text) {

  private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
  private static final Pattern INLINE = Pattern.compile("\\{@return\\b");
  private static final Pattern TAG = Pattern.compile("(?m)^\\s*@(?=[a-z])");
  private static final Pattern SENTENCE =
      Pattern.compile(".*?(?:\\.(?=\\s|$)|\\z)", Pattern.DOTALL);
  private static final Pattern MARKUP = Pattern.compile("<[^>]*>|\\{@\\w+");
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
  private static final Set<String> SMALL_WORDS =
      Set.of("the", "a", "an", "of", "in", "on", "for", "to", "is", "it", "this", "that");

  static Stream<ReturnTag> in(String source) {
    return COMMENT
        .matcher(source)
        .results()
        .map(comment -> comment.group(1).replaceAll("(?m)^\\s*\\* ?", "").strip())
        .flatMap(ReturnTag::ofComment);
  }

  private static Stream<ReturnTag> ofComment(String comment) {
    List<String> blocks = TAG.splitAsStream(comment).toList();
    String description = blocks.isEmpty() ? "" : blocks.get(0);
    Matcher first = SENTENCE.matcher(description.split("<p>", 2)[0]);
    String sentence = first.lookingAt() ? first.group() : "";
    Stream<ReturnTag> inline =
        INLINE.matcher(comment).results().map(found -> new ReturnTag(comment, ""));
    Stream<ReturnTag> tags =
        blocks.stream()
            .skip(1)
            .filter(block -> block.matches("(?s)return\\b.*"))
            .map(block -> new ReturnTag(sentence, block.substring("return".length()).strip()));
    return Stream.concat(inline, tags);
  }

  /** Whether the tag has no word that the sentence has not. */
  boolean isEcho() {
    return !text.isEmpty() && words(sentence).containsAll(words(text.split(";", 2)[0]));
  }

  private static Set<String> words(String text) {
    String plain = MARKUP.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
    Set<String> words =
        WORD.matcher(plain)
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toCollection(HashSet::new));
    words.removeAll(SMALL_WORDS);
    return words;
  }
}
