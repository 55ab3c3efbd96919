package io.github.jkpsdk.examples.cli;

import static io.github.jkpsdk.activity.Recommendation.TRAINING;
import static io.github.jkpsdk.casefile.Reemployment.Kind.WAGE_EMPLOYMENT;
import static io.github.jkpsdk.claim.PaymentEvent.PaidBy.EMPLOYER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jkpsdk.activity.Training;
import io.github.jkpsdk.activity.TrainingAttendance;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.ActivityEvent.Counselled;
import io.github.jkpsdk.claim.ActivityEvent.SelfAssessmentDone;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.ClaimEventRefusedException;
import io.github.jkpsdk.claim.FilingEvent.Corrected;
import io.github.jkpsdk.claim.FilingEvent.Filed;
import io.github.jkpsdk.claim.FilingEvent.Rejected;
import io.github.jkpsdk.claim.FilingEvent.Verified;
import io.github.jkpsdk.claim.PaymentEvent.Paid;
import io.github.jkpsdk.claim.PersonEvent.Died;
import io.github.jkpsdk.claim.PersonEvent.Hired;
import io.github.jkpsdk.claim.PersonEvent.PlacementReported;
import io.github.jkpsdk.claim.ReimbursementEvent;
import io.github.jkpsdk.claim.TrainingEvent.TrainingAttended;
import io.github.jkpsdk.claim.TrainingEvent.TrainingCompleted;
import io.github.jkpsdk.claim.TrainingEvent.TrainingEnrolled;
import io.github.jkpsdk.claim.TrainingEvent.TrainingReported;
import io.github.jkpsdk.claim.TrainingEvent.TrainingWithdrawn;
import io.github.jkpsdk.jqwik.JkpArbitraries;
import io.github.jkpsdk.jqwik.RefusedEvent;
import io.github.jkpsdk.money.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever events a claim refuses, Indonesians are told why in their language. */
class RefusalsInIndonesianTest {

  private static final LocalDate START = LocalDate.of(2026, 6, 15);

  @Provide
  Arbitrary<RefusedEvent> refused() {
    return JkpArbitraries.claims().withARefusedEvent();
  }

  @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
  void ofAnyEvent(@ForAll("refused") RefusedEvent refused) {
    assertThat(Untranslated.left(reason(refused.claim(), refused.event()))).isEmpty();
  }

  /** What generated claims seldom come to. */
  @Example
  void ofEventsInTheWrongOrder() {
    ClaimEvent filed = new Filed(day(1), 1);
    ClaimEvent paid = new Paid(day(9), 1, Rupiah.of(2_550_000), EMPLOYER);
    ClaimEvent rejected = new Rejected(day(2), 1, "");
    ClaimEvent claimed = new ReimbursementEvent.Claimed(day(10), Optional.empty());
    ClaimEvent hired = new Hired(day(20), WAGE_EMPLOYMENT);
    tells(new Verified(day(0), 1), "urutan harinya terbalik: kejadian sebelumnya", filed);
    tells(new Verified(day(3), 1), "bulan 1 ditolak; perbaiki lebih dahulu", filed, rejected);
    tells(new Corrected(day(3), 1), "bulan 1 tidak ditolak", filed);
    tells(new Filed(day(0), 2), "bulan 1 belum diajukan; ajukan lebih dahulu");
    tells(new Filed(day(10), 1), "bulan 1 dibayar pada", filed, paid);
    tells(claimed, "sudah ditagih pada", filed, paid, claimed);
    ClaimEvent given = new ReimbursementEvent.Reimbursed(day(11), Optional.empty());
    tells(given, "tagihan sudah diganti pada", filed, paid, claimed, given);
    tells(
        new Paid(day(9), 1, Rupiah.of(1), EMPLOYER),
        "peserta meninggal pada",
        filed,
        new Died(day(2)));
    ClaimEvent placed = new PlacementReported(day(21));
    tells(placed, "penempatan dilaporkan pada", hired, placed);
  }

  @Example
  void ofTrainingInTheWrongOrder() {
    ClaimEvent[] enrolled = {
      new SelfAssessmentDone(day(1)),
      new Counselled(day(2), TRAINING),
      new TrainingEnrolled(day(3), Training.builder().startsOn(day(5)).endsOn(day(20)).build())
    };
    tells(enrolled[2], "pelatihan sudah diikuti; manfaatnya diberikan sekali", enrolled);
    tells(new TrainingCompleted(day(4), true), "pelatihan mulai pada", enrolled);
    tells(attended(4, 6), "berada di luar pelatihan", enrolled);
    tells(attended(6, 7), "harinya bertumpuk dengan catatan", with(enrolled, attended(5, 6)));
    ClaimEvent left = new TrainingWithdrawn(day(8));
    tells(left, "pelatihan ditinggalkan pada", with(enrolled, left));
    ClaimEvent completed = new TrainingCompleted(day(20), true);
    tells(completed, "pelatihan selesai pada", with(enrolled, completed));
    ClaimEvent reported = new TrainingReported(day(21));
    tells(reported, "pelatihan dilaporkan pada", with(enrolled, completed, reported));
  }

  private static ClaimEvent attended(int from, int to) {
    return new TrainingAttended(day(20), new TrainingAttendance(day(from), day(to), 1, 1));
  }

  private static ClaimEvent[] with(ClaimEvent[] before, ClaimEvent... after) {
    return Stream.concat(List.of(before).stream(), List.of(after).stream())
        .toArray(ClaimEvent[]::new);
  }

  private static void tells(ClaimEvent event, String reason, ClaimEvent... before) {
    JkpCase facts = JkpCase.builder().termination(t -> t.date(START)).build();
    String refused = reason(Claim.of(facts, List.of(before)), event);

    assertThat(Messages.in(Language.ID).of(refused)).contains(" ditolak: ").contains(reason);
    assertThat(Untranslated.left(refused)).isEmpty();
  }

  private static String reason(Claim claim, ClaimEvent event) {
    return String.valueOf(
        catchThrowableOfType(ClaimEventRefusedException.class, () -> claim.apply(event))
            .getMessage());
  }

  private static LocalDate day(int after) {
    return START.plusDays(after);
  }
}
