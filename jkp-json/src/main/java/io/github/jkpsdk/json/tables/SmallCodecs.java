package io.github.jkpsdk.json.tables;

import static io.github.jkpsdk.json.engine.Dates.DAY;
import static io.github.jkpsdk.json.engine.Dates.MONTH;
import static io.github.jkpsdk.json.engine.ObjectCodec.object;
import static io.github.jkpsdk.json.engine.Texts.TEXT;
import static io.github.jkpsdk.json.tables.Amounts.NOT_NEGATIVE;

import io.github.jkpsdk.calendar.Holiday;
import io.github.jkpsdk.contribution.ContributionMonth;
import io.github.jkpsdk.contribution.MonthRange;
import io.github.jkpsdk.contribution.WageBase;
import io.github.jkpsdk.deadline.ShownWindow;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Enums;
import io.github.jkpsdk.json.engine.ObjectCodec;
import io.github.jkpsdk.money.Rupiah;
import java.util.List;

/** Small values that callers give or get, and that no document holds. */
final class SmallCodecs {

  private static final Codec<Holiday> HOLIDAY =
      object(Holiday::builder, Holiday.Builder::build)
          .required("date", DAY, Holiday::date, Holiday.Builder::date)
          .required("kind", Enums.of(Holiday.Kind.class), Holiday::kind, Holiday.Builder::kind)
          .required(
              "indonesianName", TEXT, Holiday::indonesianName, Holiday.Builder::indonesianName)
          .required("englishName", TEXT, Holiday::englishName, Holiday.Builder::englishName)
          .required("decree", TEXT, Holiday::decree, Holiday.Builder::decree);

  private static final Codec<WageBase.Components> WAGE =
      object(WageBase.Components::builder, WageBase.Components.Builder::build)
          .required(
              "basic", NOT_NEGATIVE, WageBase.Components::basic, WageBase.Components.Builder::basic)
          .defaulted(
              "fixedAllowances",
              NOT_NEGATIVE,
              Rupiah.ZERO,
              WageBase.Components::fixedAllowances,
              WageBase.Components.Builder::fixedAllowances)
          .defaulted(
              "nonFixedAllowances",
              NOT_NEGATIVE,
              Rupiah.ZERO,
              WageBase.Components::nonFixedAllowances,
              WageBase.Components.Builder::nonFixedAllowances);

  private static final Codec<ContributionMonth> PAID_MONTH =
      object(ContributionMonth::builder, ContributionMonth.Builder::build)
          .required("month", MONTH, ContributionMonth::month, ContributionMonth.Builder::month)
          .optional("paidOn", DAY, ContributionMonth::paidOn, ContributionMonth.Builder::paidOn);

  private static final Codec<ShownWindow> SHOWN_WINDOW =
      object(ShownWindow::builder, ShownWindow.Builder::build)
          .required("opensOn", DAY, ShownWindow::opensOn, ShownWindow.Builder::opensOn)
          .optional("closesOn", DAY, ShownWindow::closesOn, ShownWindow.Builder::closesOn);

  private static final Codec<MonthRange> MONTHS =
      ObjectCodec.made(
          parts -> {
            var from = parts.required("from", MONTH, MonthRange::startInclusive);
            var to = parts.required("to", MONTH, MonthRange::endInclusive);
            return read -> MonthRange.of(from.of(read), to.of(read));
          });

  static final List<Binding<?>> BINDINGS =
      List.of(
          new Binding<>(Holiday.class, HOLIDAY),
          new Binding<>(WageBase.Components.class, WAGE),
          new Binding<>(ContributionMonth.class, PAID_MONTH),
          new Binding<>(ShownWindow.class, SHOWN_WINDOW),
          new Binding<>(MonthRange.class, MONTHS),
          Binding.term(Holiday.Kind.class));

  private SmallCodecs() {}
}
