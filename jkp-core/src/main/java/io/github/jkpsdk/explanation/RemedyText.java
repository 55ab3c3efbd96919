package io.github.jkpsdk.explanation;

import static io.github.jkpsdk.deadline.Duty.Holder.PARTICIPANT;

import io.github.jkpsdk.answer.Remedies;
import io.github.jkpsdk.answer.Remedies.Remedy;
import io.github.jkpsdk.participant.Participant.HealthInsurance;
import io.github.jkpsdk.programme.ProgrammeClaim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the words for what can still be done, and for what else there is to claim. */
record RemedyText(Wording wording) {

  /** What all remedies come to, each of them, and what is assumed; nothing where none is needed. */
  List<String> sentences(Remedies remedies) {
    if (remedies.outcome() == Remedies.Outcome.NOT_NEEDED) {
      return List.of();
    }
    List<Remedy> told =
        remedies.remedies().stream().filter(remedy -> matters(remedy, remedies.outcome())).toList();
    boolean isPlain = told.stream().map(this::key).allMatch("remedy.FINAL"::equals);
    List<String> sentences = new ArrayList<>();
    sentences.add(
        isPlain
            ? wording.fill("remedies.FINAL.all", name -> conditions(told))
            : wording.text("remedies." + remedies.outcome()));
    remedies
        .earliest()
        .ifPresent(
            month ->
                sentences.add(wording.fill("remedies.earliest", name -> wording.month(month))));
    told.stream().filter(remedy -> !isPlain).map(this::sentence).forEach(sentences::add);
    remedies
        .payer()
        .map(payer -> "remedies.payer." + payer)
        .filter(wording::has)
        .map(wording::text)
        .ifPresent(sentences::add);
    planned(remedies).ifPresent(sentences::add);
    return sentences;
  }

  private String conditions(List<Remedy> remedies) {
    return wording.list(
        remedies.stream().map(remedy -> wording.text(remedy.condition().name())).toList());
  }

  /** Where something is final nobody is asked to do the rest. */
  private static boolean matters(Remedy remedy, Remedies.Outcome outcome) {
    return outcome != Remedies.Outcome.FINAL || remedy.kind() == Remedy.Kind.FINAL;
  }

  private Optional<String> planned(Remedies remedies) {
    if (remedies.judgedOn().equals(remedies.asOf())) {
      return Optional.empty();
    }
    Optional<Remedies.Months> months = remedies.assumedPaid();
    return Optional.of(
        wording.fill(
            months.map(RemedyText::assumed).orElse("remedies.planned"),
            name ->
                switch (name) {
                  case "from" -> wording.month(months.orElseThrow().from());
                  case "to" -> wording.month(months.orElseThrow().to());
                  default -> wording.day(remedies.judgedOn());
                }));
  }

  private static String assumed(Remedies.Months months) {
    return months.from().equals(months.to()) ? "remedies.assumed.one" : "remedies.assumed";
  }

  String sentence(Remedy remedy) {
    if (remedy.kind() == Remedy.Kind.TELL_FACTS) {
      return told(remedy);
    }
    boolean isOwn =
        wording.isForWorker() && remedy.holder().filter(PARTICIPANT::equals).isPresent();
    String holder = remedy.holder().isPresent() && !isOwn ? "remedy.by" : "remedy";
    String until = isOwn ? "remedy.own.until" : "remedy.until";
    return wording.fill(
        remedy.until().isPresent() ? until : holder,
        name ->
            switch (name) {
              case "condition" -> wording.text(remedy.condition().name());
              case "holder" -> wording.holder(remedy.holder().orElseThrow());
              case "until" -> wording.day(remedy.until().orElseThrow());
              default -> wording.fill(key(remedy), fact -> value(fact, remedy));
            });
  }

  /** What is to be found out has its own name; that of the condition would say it twice. */
  private String told(Remedy remedy) {
    return Wording.capitalized(wording.fill(key(remedy), fact -> value(fact, remedy)));
  }

  /** The text for what is known, from the most special to the kind alone. */
  private String key(Remedy remedy) {
    String kind = "remedy." + remedy.kind();
    String missing = remedy.monthsShort().isPresent() ? kind + ".short" : kind;
    return remedy.enough().isPresent()
        ? kind + ".any"
        : Stream.of(remedy.earliest().isPresent() ? missing + ".earliest" : missing, missing)
            .filter(wording::has)
            .findFirst()
            .orElse(kind);
  }

  private String value(String name, Remedy remedy) {
    return switch (name) {
      case "short" -> remedy.monthsShort().orElseThrow().toString();
      case "enough" -> remedy.enough().orElseThrow().toString();
      case "earliest" -> wording.month(remedy.earliest().orElseThrow());
      case "months" -> wording.list(remedy.months().stream().map(wording::month).toList());
      case "proof" -> wording.text("proofs." + remedy.proof().orElseThrow());
      case "pieces" ->
          wording.list(
              remedy.pieces().stream()
                  .map(piece -> wording.text("missingPieces.termination.evidence." + piece))
                  .toList());
      case "registrations" -> registrations(remedy.registrations());
      case "facts" ->
          wording.list(
              remedy.missingFacts().stream().map(new FindingText(wording)::where).toList());
      default -> throw new IllegalArgumentException("there is no " + name + " in " + remedy);
    };
  }

  private String registrations(List<HealthInsurance> enough) {
    return enough.size() == 1
        ? wording.text("healthInsurance." + enough.get(0))
        : wording.text("registrations.any");
  }

  /** What can be claimed, where, and with which papers, as far as the guide of the day tells. */
  String sentence(ProgrammeClaim claim, LocalDate day) {
    ProgrammeClaim.Route route = claim.route().on(day);
    return Stream.of(
            Stream.of(name(claim) + "."),
            named("claim.channels", "channel.", route.channels()),
            named("claim.papers", "paper.", route.papers()))
        .flatMap(sentences -> sentences)
        .collect(Collectors.joining(" "));
  }

  private Stream<String> named(String key, String prefix, List<? extends Enum<?>> names) {
    List<String> words = names.stream().map(one -> wording.text(prefix + one.name())).toList();
    return names.isEmpty()
        ? Stream.empty()
        : Stream.of(wording.fill(key, name -> wording.list(words)));
  }

  String name(ProgrammeClaim claim) {
    return wording.text("claim." + claim);
  }
}
