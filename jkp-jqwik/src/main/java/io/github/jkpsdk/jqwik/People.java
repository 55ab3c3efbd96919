package io.github.jkpsdk.jqwik;

import static io.github.jkpsdk.jqwik.Values.evenly;

import io.github.jkpsdk.participant.Nik;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Names and identity numbers that are nobody's. */
final class People {

  /** A district code that no regency or city has given out. */
  private static final int UNASSIGNED_DISTRICT = 99;

  private static final int ADDED_TO_DAY_OF_WOMEN = 40;

  private static final String[] WOMEN = {
    "Siti", "Dewi", "Ayu", "Sri", "Wulan", "Ratna", "Indah", "Putri", "Nur", "Lestari"
  };
  private static final String[] MEN = {
    "Budi", "Agus", "Bayu", "Eko", "Joko", "Rizky", "Dimas", "Hendra", "Wahyu", "Yusuf"
  };
  private static final String[] SECOND = {
    "Contoh", "Rahayu", "Santoso", "Wibowo", "Utami", "Saputra", "Hidayat", "Lubis", "Ginting", ""
  };
  private static final String[] COMPANIES = {
    "PT Contoh Sejahtera",
    "CV Maju Contoh",
    "PT Contoh Tekstil",
    "UD Sumber Contoh",
    "Koperasi Contoh"
  };
  private static final String[] PROVINCES = {"11", "12", "31", "32", "33", "34", "35", "51", "73"};

  private People() {}

  /**
   * Somebody.
   *
   * @param name a name; a person may have a single one
   * @param nik the number of this birth date and sex
   */
  record Person(String name, Nik nik) {}

  /** People born on a day. */
  static Arbitrary<Person> bornOn(LocalDate birth) {
    return Combinators.combine(
            Arbitraries.of(true, false),
            Arbitraries.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9),
            Arbitraries.of(SECOND),
            Arbitraries.of(PROVINCES),
            evenly(1, 79),
            evenly(1, 9_999))
        .as(
            (isWoman, first, second, province, regency, serial) ->
                new Person(
                    ((isWoman ? WOMEN : MEN)[first] + " " + second).strip(),
                    nik(
                        birth,
                        isWoman,
                        String.format(Locale.ROOT, "%s%02d", province, regency),
                        serial)));
  }

  private static Nik nik(LocalDate birth, boolean isWoman, String regency, int serial) {
    int day = birth.getDayOfMonth() + (isWoman ? ADDED_TO_DAY_OF_WOMEN : 0);
    return Nik.of(
        String.format(
            Locale.ROOT,
            "%s%02d%02d%02d%02d%04d",
            regency,
            UNASSIGNED_DISTRICT,
            day,
            birth.getMonthValue(),
            birth.getYear() % 100,
            serial));
  }

  /** Identity numbers of people of working age. */
  static Arbitrary<Nik> niks() {
    return Values.days(LocalDate.of(1962, 1, 1), LocalDate.of(2008, 12, 31))
        .flatMap(People::bornOn)
        .map(Person::nik);
  }

  /** Companies that do not exist. */
  static Arbitrary<String> companies() {
    return Arbitraries.of(COMPANIES);
  }
}
