package io.github.jkpsdk.json.tables;

import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Dates;
import io.github.jkpsdk.json.engine.Flags;
import io.github.jkpsdk.json.engine.Lists;
import io.github.jkpsdk.json.engine.Names;
import io.github.jkpsdk.json.engine.Numbers;
import io.github.jkpsdk.json.engine.Texts;
import io.github.jkpsdk.json.engine.TokenSink;
import io.github.jkpsdk.json.engine.TokenSource;
import io.github.jkpsdk.verdict.Fact;
import java.util.ArrayList;
import java.util.List;

/** The codec of the facts of a finding: an object keyed by the names of the facts. */
final class Facts {

  private static final Codec<List<String>> TERMS = Lists.of(Texts.TEXT);

  static final Codec<List<Fact>> FACTS =
      new Codec<>() {
        @Override
        public List<Fact> read(TokenSource source) {
          return Facts.read(source);
        }

        @Override
        public void write(List<Fact> facts, TokenSink sink) {
          sink.startObject();
          facts.forEach(fact -> Facts.write(fact, sink));
          sink.endObject();
        }
      };

  private Facts() {}

  private static List<Fact> read(TokenSource source) {
    List<Fact> facts = new ArrayList<>();
    Names.readEach(source, name -> facts.add(fact(name, source)));
    return facts;
  }

  /** The kind of a fact shows in its value. */
  private static Fact fact(String name, TokenSource source) {
    return switch (source.token()) {
      case INTEGER -> new Fact.Count(name, Numbers.LONG.read(source));
      case TRUE, FALSE -> new Fact.Flag(name, Flags.FLAG.read(source));
      case ARRAY_START -> new Fact.Terms(name, TERMS.read(source));
      case STRING -> written(name, source);
      default -> throw source.wrongType("a whole number, true or false, a day, a month, or terms");
    };
  }

  private static Fact written(String name, TokenSource source) {
    String text = Texts.TEXT.read(source);
    if (Dates.looksLikeDay(text)) {
      return new Fact.Day(name, Dates.DAY.read(source));
    }
    if (Dates.looksLikeMonth(text)) {
      return new Fact.Month(name, Dates.MONTH.read(source));
    }
    return new Fact.Term(name, text);
  }

  private static void write(Fact fact, TokenSink sink) {
    sink.name(fact.name());
    if (fact instanceof Fact.Count count) {
      sink.number(count.value());
    } else if (fact instanceof Fact.Day day) {
      Dates.DAY.write(day.value(), sink);
    } else if (fact instanceof Fact.Month month) {
      Dates.MONTH.write(month.value(), sink);
    } else if (fact instanceof Fact.Flag flag) {
      sink.flag(flag.value());
    } else if (fact instanceof Fact.Term term) {
      sink.text(term.value());
    } else if (fact instanceof Fact.Terms terms) {
      TERMS.write(terms.values(), sink);
    }
  }
}
