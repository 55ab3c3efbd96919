package io.github.jkpsdk.examples.docs;

import static io.github.jkpsdk.examples.docs.Markdown.code;

import io.github.jkpsdk.deadline.Duty;

/** Who has which duty. */
final class DutiesSection {

  private DutiesSection() {}

  static void write(Markdown page, LawWords words) {
    page.heading(words.say("duties")).line(words.say("duties.text")).line("");
    page.table(words.say("column.duty"), words.say("column.meaning"), words.say("column.holder"));
    for (Duty duty : Duty.values()) {
      page.row(
          code(duty), words.meaning(Duty.class, duty.name()), words.say("holder." + duty.holder()));
    }
  }
}
