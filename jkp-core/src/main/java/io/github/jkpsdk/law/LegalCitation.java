package io.github.jkpsdk.law;

import io.github.jkpsdk.internal.PlainText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in an instrument, written the Indonesian way: {@code PP 6/2025 Pasal 19 ayat (3)}.
 *
 * @param instrument the instrument
 * @param provision the place in it, such as {@code Pasal 40 huruf a}; empty for the whole of it
 */
public record LegalCitation(Instrument instrument, String provision) implements Serializable {

  private static final String ARTICLE = " Pasal ";

  /**
   * Checks the place.
   *
   * @throws IllegalArgumentException if the place is longer than 1,000 characters, or has others
   *     than visible characters on one line
   */
  public LegalCitation {
    Objects.requireNonNull(instrument, "instrument");
    PlainText.require("provision", Objects.requireNonNull(provision, "provision"));
  }

  /**
   * Reads a citation from its text.
   *
   * @param text the text as {@link #toString()} gives it
   * @return the citation
   * @throws IllegalArgumentException if the text is blank, or its parts are not allowed
   */
  public static LegalCitation parse(String text) {
    Objects.requireNonNull(text, "text");
    int article = text.indexOf(ARTICLE);
    return article < 0
        ? new Instrument(text.strip()).asWhole()
        : new LegalCitation(
            new Instrument(text.substring(0, article).strip()),
            text.substring(article + 1).strip());
  }

  /**
   * Narrows to a paragraph (<i>ayat</i>).
   *
   * @param number the number of the paragraph
   * @return the narrower citation
   */
  public LegalCitation paragraph(int number) {
    return new LegalCitation(instrument, provision + " ayat (" + number + ")");
  }

  /**
   * Narrows to a letter (<i>huruf</i>).
   *
   * @param letter the letter
   * @return the narrower citation
   */
  public LegalCitation letter(char letter) {
    return new LegalCitation(instrument, provision + " huruf " + letter);
  }

  /**
   * Narrows to a number (<i>angka</i>) of a list of definitions.
   *
   * @param number the number
   * @return the narrower citation
   */
  public LegalCitation number(int number) {
    return new LegalCitation(instrument, provision + " angka " + number);
  }

  /**
   * Several citations in one text, which names an instrument once for all its places that follow
   * one another: {@code PP 37/2021 Pasal 4 ayat (2) huruf b, Pasal 5}.
   *
   * @param citations the citations
   * @return the text; empty for none
   */
  public static String joined(List<LegalCitation> citations) {
    Objects.requireNonNull(citations, "citations");
    List<String> places = new ArrayList<>();
    @Nullable Instrument named = null;
    for (LegalCitation citation : citations) {
      boolean isNamed = citation.instrument.equals(named) && !citation.provision.isEmpty();
      places.add(isNamed ? citation.provision : citation.toString());
      named = citation.instrument;
    }
    return String.join(", ", places);
  }

  /** The citation as it is written in Indonesian legal texts. */
  @Override
  public String toString() {
    return provision.isEmpty() ? instrument.name() : instrument.name() + " " + provision;
  }
}
