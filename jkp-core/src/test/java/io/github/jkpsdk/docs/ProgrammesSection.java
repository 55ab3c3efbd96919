package io.github.jkpsdk.docs;

import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.programme.PartialWithdrawal;
import io.github.jkpsdk.programme.ProgrammeClaim;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of the page on the claims of the other programmes. */
final class ProgrammesSection {

  private ProgrammesSection() {}

  static String text() {
    SourceDocumentation claims = SourceDocumentation.of(ProgrammeClaim.class);
    SourceDocumentation withdrawals = SourceDocumentation.of(PartialWithdrawal.class);
    Stream<String> routes =
        Arrays.stream(ProgrammeClaim.values())
            .map(claim -> rows(claim, claims, claim.route(), ProgrammesSection::shown));
    Stream<String> terms =
        Arrays.stream(PartialWithdrawal.values())
            .map(kind -> rows(kind, withdrawals, kind.terms(), ProgrammesSection::shown));
    return "\n## Other programmes\n\n"
        + "What else a laid-off worker may claim. Practice.\n\n"
        + "| claim | meaning | first day | how | text |\n| --- | --- | --- | --- | --- |\n"
        + Stream.concat(routes, terms).collect(Collectors.joining());
  }

  private static <T extends Serializable> String rows(
      Enum<?> name, SourceDocumentation docs, Dated<T> dated, Function<T, String> shown) {
    return dated.versions().stream()
        .map(
            version ->
                "| `%s` | %s | %s | %s | %s |\n"
                    .formatted(
                        name.name(),
                        docs.text(name.name()),
                        version.firstDay(),
                        shown.apply(version.value()),
                        LegalCitation.joined(version.citations())))
        .collect(Collectors.joining());
  }

  private static String shown(ProgrammeClaim.Route route) {
    return words("channels", route.channels()) + "; " + words("papers", route.papers());
  }

  private static String shown(PartialWithdrawal.Terms terms) {
    return "%s %% after %d years of membership; %s"
        .formatted(
            terms.share().multiply(BigDecimal.valueOf(100)).stripTrailingZeros().toPlainString(),
            terms.yearsOfMembership(),
            words("steps", terms.steps()));
  }

  private static String words(String what, List<? extends Enum<?>> names) {
    return what
        + ": "
        + (names.isEmpty()
            ? "not named"
            : names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")));
  }
}
