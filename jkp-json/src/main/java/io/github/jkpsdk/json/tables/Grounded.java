package io.github.jkpsdk.json.tables;

import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Lists;
import io.github.jkpsdk.json.engine.Texts;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.law.LegalCitation;
import java.util.List;

/** What parts of an answer rest on: texts of the law, readings of them, and facts. */
final class Grounded {

  static final Codec<LegalCitation> CITATION =
      Texts.parsed(LegalCitation::parse, LegalCitation::toString);

  static final Codec<List<LegalCitation>> CITATIONS = Lists.of(CITATION);

  static final Codec<List<String>> MISSING_FACTS = Lists.of(Texts.TEXT);

  static final Codec<List<Interpretation>> INTERPRETATIONS =
      Lists.of(InterpretationCodecs.INTERPRETATION);

  private Grounded() {}
}
