package io.github.jkpsdk.jqwik;

import static java.util.Map.entry;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.participant.Nik;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Verdict;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Values of the public types as they occur: made by hand, or taken out of answers and claims. */
final class Occurring {

  private static final String OURS = "io.github.jkpsdk";
  private static final int ATTEMPTS = 100_000;
  private static final int TAKEN_FROM = 3;

  private static final Set<Class<?>> WHOLES =
      Set.of(JkpCase.class, Claim.class, Answer.class, Verdict.class);

  private static final Map<Class<?>, Supplier<Arbitrary<?>>> BY_HAND =
      Map.ofEntries(
          entry(Rupiah.class, Values::usualWages),
          entry(Nik.class, People::niks),
          entry(ContributionHistory.class, Values::histories),
          entry(Interpretation.class, Values::readings),
          entry(Interpretations.class, Values::interpretations),
          entry(Rulebook.class, () -> Arbitraries.just(Rulebook.standard())),
          entry(Jkp.class, () -> Values.interpretations().map(Occurring::under)),
          entry(ClaimEvent.class, () -> Events.from(PlainCase.TERMINATED)),
          entry(RefusedEvent.class, () -> ClaimArbitrary.realistic().withARefusedEvent()));

  private Occurring() {}

  private static Jkp under(Interpretations interpretations) {
    return Jkp.builder().interpretations(interpretations).build();
  }

  /** Whether the parts of a type have to agree, more than its declaration tells. */
  static boolean isWhole(Class<?> type) {
    return WHOLES.contains(type)
        || (BY_HAND.containsKey(type) && Shape.of(type).isEmpty() && !DeclaredValues.canMake(type));
  }

  /** Whether values of a type can be made here. */
  static boolean isOurs(Class<?> type) {
    return type.getName().startsWith(OURS)
        && !type.isEnum()
        && type.getTypeParameters().length == 0
        && !type.isAnnotation()
        && (BY_HAND.containsKey(type)
            || WHOLES.contains(type)
            || Shape.of(type).isPresent()
            || DeclaredValues.canMake(type)
            || ClaimEvent.class.isAssignableFrom(type));
  }

  /** Values of a type, of the kind that annotations ask for. */
  static <T> Arbitrary<T> of(Class<T> type, AnnotatedElement annotated) {
    if (!isOurs(type)) {
      throw new IllegalArgumentException("type is " + type.getName() + "; it must be one of ours");
    }
    Wishes wishes = new Wishes(type, annotated);
    @SuppressWarnings("unchecked") // each branch makes values of the type
    Arbitrary<T> made = (Arbitrary<T>) made(type, wishes);
    return made;
  }

  private static Arbitrary<?> made(Class<?> type, Wishes wishes) {
    if (type == JkpCase.class) {
      return wishes.cases();
    }
    if (type == Claim.class) {
      return wishes.claims();
    }
    if (type == Verdict.class) {
      return wishes.cases().map(Jkp.standard()::assess);
    }
    if (type == Answer.class) {
      return wishes.answers();
    }
    wishes.refuse();
    if (BY_HAND.containsKey(type)) {
      return BY_HAND.get(type).get().withoutEdgeCases();
    }
    return ClaimEvent.class.isAssignableFrom(type)
        ? Events.from(PlainCase.TERMINATED).filter(ATTEMPTS, type::isInstance)
        : part(type, wishes);
  }

  /** Found in cases, claims or answers, where the type is one of their parts. */
  private static Arbitrary<?> part(Class<?> type, Wishes wishes) {
    if (Parts.reaches(JkpCase.class, type)) {
      return taken(CaseArbitrary.realistic(), type);
    }
    if (Parts.reaches(Answer.class, type)) {
      return taken(wishes.answers(), type);
    }
    return JkpArbitraries.declared(type);
  }

  /** Out of a few wholes; as its declaration allows it where none of them has such a part. */
  private static Arbitrary<?> taken(Arbitrary<?> wholes, Class<?> type) {
    return Combinators.combine(wholes.list().ofSize(TAKEN_FROM), Values.seeds())
        .as((all, seed) -> taken(Parts.of(all, type), type, seed));
  }

  private static Object taken(List<Object> parts, Class<?> type, long seed) {
    return parts.isEmpty()
        ? new DeclaredValues(seed).of(type)
        : parts.get(new Random(seed).nextInt(parts.size()));
  }
}
