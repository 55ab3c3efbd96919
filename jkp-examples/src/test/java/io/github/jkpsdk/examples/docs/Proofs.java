package io.github.jkpsdk.examples.docs;

import io.github.jkpsdk.termination.TerminationEvidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The smallest sets of pieces that make a valid proof, found by trying all of them. */
final class Proofs {

  /** The pieces of which proofs are made, each with what it may be. */
  private static final Map<String, List<String>> PIECES = pieces();

  private Proofs() {}

  private static Map<String, List<String>> pieces() {
    Map<String, List<String>> pieces = new LinkedHashMap<>();
    pieces.put("accepted", List.of(""));
    pieces.put("reportReceiptFrom", names(TerminationEvidence.ReportOffice.values()));
    pieces.put("courtDeed", List.of(""));
    pieces.put("document", names(TerminationEvidence.CourtDocument.values()));
    pieces.put("finalAndBinding", List.of(""));
    return pieces;
  }

  private static List<String> names(Enum<?>... values) {
    return Stream.of(values).map(Enum::name).toList();
  }

  /** Each set names its pieces with all that each of them may be. */
  static List<Map<String, Set<String>>> smallest(
      TerminationEvidence.Kind kind, Predicate<TerminationEvidence> isValid) {
    List<Map<String, String>> valid =
        combinations().stream().filter(pieces -> isValid.test(proof(kind, pieces))).toList();
    Map<Set<String>, Map<String, Set<String>>> byNames = new LinkedHashMap<>();
    valid.stream()
        .filter(one -> valid.stream().noneMatch(other -> isSmaller(other, one)))
        .forEach(one -> add(byNames, one));
    return List.copyOf(byNames.values());
  }

  private static boolean isSmaller(Map<String, String> one, Map<String, String> than) {
    return one.size() < than.size() && than.entrySet().containsAll(one.entrySet());
  }

  private static void add(
      Map<Set<String>, Map<String, Set<String>>> byNames, Map<String, String> pieces) {
    Map<String, Set<String>> merged =
        byNames.computeIfAbsent(pieces.keySet(), names -> new LinkedHashMap<>());
    pieces.forEach(
        (name, value) -> merged.computeIfAbsent(name, any -> new TreeSet<>()).add(value));
  }

  private static List<Map<String, String>> combinations() {
    List<Map<String, String>> all = List.of(Map.of());
    for (Map.Entry<String, List<String>> piece : PIECES.entrySet()) {
      List<Map<String, String>> more = new ArrayList<>(all);
      for (Map<String, String> one : all) {
        for (String value : piece.getValue()) {
          Map<String, String> with = new LinkedHashMap<>(one);
          with.put(piece.getKey(), value);
          more.add(with);
        }
      }
      all = more;
    }
    return all;
  }

  private static TerminationEvidence proof(
      TerminationEvidence.Kind kind, Map<String, String> pieces) {
    TerminationEvidence.Builder proof = TerminationEvidence.builder().kind(kind);
    pieces.forEach(
        (name, value) -> {
          switch (name) {
            case "accepted" -> proof.accepted(true);
            case "courtDeed" -> proof.courtDeed(true);
            case "finalAndBinding" -> proof.finalAndBinding(true);
            case "document" -> proof.document(TerminationEvidence.CourtDocument.valueOf(value));
            default -> proof.reportReceiptFrom(TerminationEvidence.ReportOffice.valueOf(value));
          }
        });
    return proof.build();
  }

  /** A set of pieces in words. */
  static String words(Map<String, Set<String>> pieces, LawWords words) {
    return pieces.entrySet().stream()
        .map(piece -> words.say(piece.getKey()) + values(piece.getValue(), words))
        .collect(Collectors.joining("; "));
  }

  private static String values(Set<String> values, LawWords words) {
    return values.contains("")
        ? ""
        : values.stream()
            .map(words::say)
            .collect(Collectors.joining(" " + words.say("or") + " ", " (", ")"));
  }
}
