package io.github.jkpsdk.law;

import io.github.jkpsdk.internal.PlainText;
import java.io.Serializable;
import java.util.Objects;

/**
 * A law or regulation, by the short name under which it is cited, such as {@code PP 6/2025}.
 *
 * <p>The constants are the instruments that carry the programme. An instrument that is not among
 * them, such as a future government regulation, is made with the constructor.
 *
 * @param name the short name, not blank
 */
public record Instrument(String name) implements Serializable {

  /** Law 40/2004 on the national social security system, as amended by Law 6/2023. */
  public static final Instrument UU_40_2004 = new Instrument("UU 40/2004");

  /** Government Regulation 44/2015 on work accident (JKK) and death (JKM) insurance. */
  public static final Instrument PP_44_2015 = new Instrument("PP 44/2015");

  /** Government Regulation 37/2021, which creates the programme; in force from 2021-02-02. */
  public static final Instrument PP_37_2021 = new Instrument("PP 37/2021");

  /** Government Regulation 49/2023, which writes the recomposition into the JKK and JKM rules. */
  public static final Instrument PP_49_2023 = new Instrument("PP 49/2023");

  /** Government Regulation 6/2025, amending PP 37/2021; in force from 2025-02-07. */
  public static final Instrument PP_6_2025 = new Instrument("PP 6/2025");

  /** Government Regulation 7/2025, contribution relief for labour-intensive industry. */
  public static final Instrument PP_7_2025 = new Instrument("PP 7/2025");

  /** Government Regulation 36/2025, which prolongs the relief of PP 7/2025. */
  public static final Instrument PP_36_2025 = new Instrument("PP 36/2025");

  /** Regulation of the Minister of Manpower 15/2021 on the procedure of the benefit. */
  public static final Instrument PERMENAKER_15_2021 = new Instrument("Permenaker 15/2021");

  /** Regulation of the Minister of Manpower 2/2025, amending 15/2021. */
  public static final Instrument PERMENAKER_2_2025 = new Instrument("Permenaker 2/2025");

  /** Regulation of BPJS Ketenagakerjaan 1/2022 on claims and payment. */
  public static final Instrument BPJSTK_1_2022 =
      new Instrument("Peraturan BPJS Ketenagakerjaan 1/2022");

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if the name is blank, longer than 1,000 characters, or has
   *     others than visible characters on one line
   */
  public Instrument {
    PlainText.require("name", Objects.requireNonNull(name, "name"));
    if (name.isBlank()) {
      throw new IllegalArgumentException("name is blank; the short name of a law is required");
    }
  }

  /**
   * Cites an article of this instrument.
   *
   * @param article the article as printed, such as {@code 21} or {@code 39A}
   * @return the citation
   */
  public LegalCitation article(String article) {
    Objects.requireNonNull(article, "article");
    return new LegalCitation(this, "Pasal " + article);
  }

  /**
   * Cites an article of this instrument.
   *
   * @param article the number of the article
   * @return the citation
   */
  public LegalCitation article(int article) {
    return article(Integer.toString(article));
  }

  /**
   * Cites this instrument as a whole.
   *
   * @return the citation
   */
  public LegalCitation asWhole() {
    return new LegalCitation(this, "");
  }

  @Override
  public String toString() {
    return name;
  }
}
