package io.github.jkpsdk.examples.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A piece of a sentence.
 *
 * @param text what is read
 * @param address where it leads; empty for plain text
 */
record Fragment(String text, String address) {

  /** The portals that sentences of ours name; what people wrote leads nowhere. */
  private static final Pattern PORTAL =
      Pattern.compile("\\b(siapkerja|wajiblapor)\\.kemnaker\\.go\\.id");

  static List<Fragment> of(String sentence) {
    List<Fragment> fragments = new ArrayList<>();
    int from = 0;
    for (MatchResult portal : PORTAL.matcher(sentence).results().toList()) {
      fragments.add(new Fragment(sentence.substring(from, portal.start()), ""));
      fragments.add(new Fragment(portal.group(), "https://" + portal.group() + "/"));
      from = portal.end();
    }
    fragments.add(new Fragment(sentence.substring(from), ""));
    return fragments;
  }
}
