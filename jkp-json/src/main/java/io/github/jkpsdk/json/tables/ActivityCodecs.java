package io.github.jkpsdk.json.tables;

import io.github.jkpsdk.activity.ActivityMonth;
import io.github.jkpsdk.json.engine.Binding;
import io.github.jkpsdk.json.engine.Codec;
import io.github.jkpsdk.json.engine.Dates;
import io.github.jkpsdk.json.engine.ObjectCodec;
import java.util.List;

/** What the documents tell of the search for work, beside the events. */
final class ActivityCodecs {

  static final Codec<ActivityMonth> ACTIVITY_MONTH =
      ObjectCodec.made(
          parts -> {
            var from = parts.required("from", Dates.DAY, ActivityMonth::from);
            var to = parts.required("to", Dates.DAY, ActivityMonth::to);
            return read -> new ActivityMonth(from.of(read), to.of(read));
          });

  static final List<Binding<?>> BINDINGS =
      List.of(new Binding<>(ActivityMonth.class, ACTIVITY_MONTH));

  private ActivityCodecs() {}
}
