package io.github.jkpsdk.claim;

import java.util.Locale;

/**
 * Turns the type of an event into its stable name: {@code StatusFormFilled} into words in capitals.
 */
final class EventName {

  private static final ClassValue<String> NAMES =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
          return type.getSimpleName()
              .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
              .toUpperCase(Locale.ROOT);
        }
      };

  private EventName() {}

  static String of(ClaimEvent event) {
    return NAMES.get(event.getClass());
  }
}
