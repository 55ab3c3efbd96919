package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.examples.cli.LineAnswers.Answered;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Answers lines with several workers and writes the answers in the order of the lines. Only so many
 * lines are in memory at a time, however long the input is.
 */
final class Batch {

  private static final int CHUNK_LINES = 32;
  private static final int CHUNK_BYTES = 1 << 18;
  private static final int CHUNKS_PER_WORKER = 2;

  /** However many workers there are. */
  private static final int MOST_BYTES_IN_FLIGHT = 1 << 23;

  private final LineSource lines;
  private final LineAnswers answers;
  private final OutputStream out;
  private final Queue<InFlight> inFlight = new ArrayDeque<>();
  private int bytesInFlight;
  private final Tally tally = new Tally();
  private boolean isOneDocument;

  /** Lines that are being answered, and how many bytes they have. */
  private record InFlight(Future<Answered> answers, int bytes) {}

  Batch(LineSource lines, LineAnswers answers, OutputStream out) {
    this.lines = lines;
    this.answers = answers;
    this.out = out;
  }

  /**
   * Answers all lines.
   *
   * @param workers how many threads assess lines
   * @return what the answers came to
   * @throws IOException if the input cannot be read or the output cannot be written
   */
  Tally run(int workers) throws IOException {
    ExecutorService executor = Executors.newFixedThreadPool(workers, Batch::worker);
    try {
      for (List<Line> chunk = first(); !chunk.isEmpty(); chunk = chunk()) {
        List<Line> next = chunk;
        int bytes = bytes(chunk);
        while (bytesInFlight + bytes > MOST_BYTES_IN_FLIGHT && !inFlight.isEmpty()) {
          write(inFlight.remove());
        }
        inFlight.add(new InFlight(executor.submit(() -> answers.answer(next)), bytes));
        bytesInFlight += bytes;
        if (inFlight.size() > workers * CHUNKS_PER_WORKER) {
          write(inFlight.remove());
        }
        if (lines.isPausing()) {
          writeAll();
        }
      }
      writeAll();
      return tally;
    } finally {
      executor.shutdownNow();
    }
  }

  /** Where the first line opens a document, all others are part of it: one error says enough. */
  private List<Line> first() throws IOException {
    List<Line> chunk = chunk();
    isOneDocument = !chunk.isEmpty() && chunk.get(0).opensDocument();
    return isOneDocument ? chunk.subList(0, 1) : chunk;
  }

  /** Nobody waits for a worker once the command has ended, however it did. */
  private static Thread worker(Runnable work) {
    Thread worker = new Thread(work, "batch");
    worker.setDaemon(true);
    return worker;
  }

  private static int bytes(List<Line> chunk) {
    return chunk.stream().mapToInt(line -> line.text().length).sum();
  }

  /** The next lines that are not blank; none at the end. */
  private List<Line> chunk() throws IOException {
    List<Line> chunk = new ArrayList<>();
    int bytes = 0;
    while (!isOneDocument && (chunk.isEmpty() || isToGoOn(chunk.size(), bytes))) {
      Line line = lines.next();
      if (line == null) {
        break;
      }
      if (!line.isBlank()) {
        chunk.add(line);
        bytes += line.text().length;
      }
    }
    return chunk;
  }

  /** Whoever feeds line by line gets answers as soon as nothing more comes. */
  private boolean isToGoOn(int count, int bytes) throws IOException {
    return count < CHUNK_LINES && bytes < CHUNK_BYTES && !lines.isPausing();
  }

  private void writeAll() throws IOException {
    while (!inFlight.isEmpty()) {
      write(inFlight.remove());
    }
    out.flush();
  }

  private void write(InFlight next) throws IOException {
    bytesInFlight -= next.bytes();
    Answered answered = await(next.answers());
    out.write(answered.lines());
    tally.add(answered.tally());
  }

  private static Answered await(Future<Answered> next) {
    try {
      return next.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
