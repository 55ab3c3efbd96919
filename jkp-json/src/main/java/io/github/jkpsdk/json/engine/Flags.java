package io.github.jkpsdk.json.engine;

/** The codec of yes and no. */
public final class Flags {

  public static final Codec<Boolean> FLAG =
      new Codec<>() {
        @Override
        public Boolean read(TokenSource source) {
          return switch (source.token()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw source.wrongType("true or false");
          };
        }

        @Override
        public void write(Boolean value, TokenSink sink) {
          sink.flag(value);
        }
      };

  private Flags() {}
}
