package io.github.jkpsdk.json.engine;

/**
 * Looks for where the value at a path stands in a document, or else the innermost one around it.
 *
 * @param path a path, such as {@code $.contributions[2].month}
 */
public record PlaceOf(String path) implements Codec<Place> {

  @Override
  public Place read(TokenSource source) {
    Place found = source.place();
    int length = source.path().length();
    int depth = source.token().depth();
    while (depth > 0 && source.next() != Token.END) {
      depth += source.token().depth();
      String here = source.path();
      if (source.token() != Token.NAME && here.length() > length && isAround(here)) {
        found = source.place();
        length = here.length();
      }
    }
    return found;
  }

  private boolean isAround(String outer) {
    return path.startsWith(outer)
        && (path.length() == outer.length() || ".[".indexOf(path.charAt(outer.length())) >= 0);
  }

  @Override
  public void write(Place value, TokenSink sink) {
    throw new IllegalStateException("a place is only read");
  }
}
