package io.github.jkpsdk.examples.cli;

import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How the cells of a column are written. What is none of it stays text, to be refused as such. */
enum CellForm {
  TEXT {
    @Override
    void put(ObjectNode object, String field, String cell) {
      object.put(field, cell);
    }
  },
  TERM {
    @Override
    void put(ObjectNode object, String field, String cell) {
      object.put(field, term(cell));
    }
  },
  TERMS {
    @Override
    void put(ObjectNode object, String field, String cell) {
      ArrayNode terms = object.putArray(field);
      for (String term : cell.split("[ ,;/+]+", -1)) {
        terms.add(term(term));
      }
    }
  },
  NUMBER {
    @Override
    void put(ObjectNode object, String field, String cell) {
      if (cell.matches("[0-9]{1,9}")) {
        object.put(field, Integer.parseInt(cell));
      } else {
        object.put(field, cell);
      }
    }
  },
  FLAG {
    @Override
    void put(ObjectNode object, String field, String cell) {
      Boolean flag = FLAGS.get(cell.toUpperCase(Locale.ROOT));
      if (flag == null) {
        object.put(field, cell);
      } else {
        object.put(field, flag);
      }
    }
  },
  AMOUNT {
    @Override
    void put(ObjectNode object, String field, String cell) {
      ObjectNode amount = object.putObject(field).put("currency", "IDR");
      WrittenAmount.parse(cell)
          .ifPresentOrElse(
              rupiah -> amount.put("amount", rupiah.toBigDecimal()),
              () -> amount.put("amount", cell));
    }
  };

  private static final Map<String, Boolean> FLAGS =
      Map.of("YA", true, "YES", true, "TRUE", true, "TIDAK", false, "NO", false, "FALSE", false);

  /** What people in Indonesia write for terms of the format. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("WNI", "INDONESIAN"),
          Map.entry("WNA", "FOREIGN"),
          Map.entry("MIKRO", "MICRO"),
          Map.entry("KECIL", "SMALL"),
          Map.entry("MENENGAH", "MEDIUM"),
          Map.entry("BESAR", "LARGE"),
          Map.entry("EFISIENSI", "EFFICIENCY"),
          Map.entry("RUGI", "COMPANY_LOSS"),
          Map.entry("TUTUP", "COMPANY_CLOSURE"),
          Map.entry("PAILIT", "BANKRUPTCY"),
          Map.entry("KONTRAK_HABIS", "CONTRACT_EXPIRED"),
          Map.entry("MENGUNDURKAN_DIRI", "RESIGNATION"),
          Map.entry("PENSIUN", "PENSION"),
          Map.entry("CACAT_TOTAL_TETAP", "TOTAL_PERMANENT_DISABILITY"),
          Map.entry("MENINGGAL", "DEATH"),
          Map.entry("LAINNYA", "OTHER"),
          Map.entry("TETAP", "PKWTT"),
          Map.entry("KONTRAK", "PKWT"),
          Map.entry("PENERIMA_UPAH", "WAGE_EARNER"),
          Map.entry("MANDIRI", "SELF_EMPLOYED"),
          Map.entry("SEGMEN_LAIN", "OTHER_SEGMENT"),
          Map.entry("TIDAK_AKTIF", "INACTIVE"),
          Map.entry("TIDAK_TERDAFTAR", "NOT_REGISTERED"),
          Map.entry("TANDA_TERIMA", "ACCEPTANCE_AND_REPORT"),
          Map.entry("PERJANJIAN_BERSAMA", "COLLECTIVE_AGREEMENT"),
          Map.entry("PUTUSAN", "COURT_RULING"),
          Map.entry("KABUPATEN", "REGENCY_OR_CITY"),
          Map.entry("KOTA", "REGENCY_OR_CITY"),
          Map.entry("PROVINSI", "PROVINCE"),
          Map.entry("KEMENTERIAN", "MINISTRY"));

  /** Puts the text of a cell into a field of an object. */
  abstract void put(ObjectNode object, String field, String cell);

  private static String term(String cell) {
    String term = cell.toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
    return WORDS.getOrDefault(term, term);
  }
}
