package io.github.jkpsdk.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.jkpsdk.conformance.ConformanceCase.Kind;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.EOFException;
import java.io.IOException;

// page: program
/** Asks a program in whatever language: a line in is a question, a line out its answer. */
record Program(BufferedWriter questions, BufferedReader answers) implements Implementation {

  static Program start(String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    return new Program(process.outputWriter(UTF_8), process.inputReader(UTF_8));
  }

  @Override
  public String answer(Kind kind, String question) throws IOException {
    questions.write(question + "\n");
    questions.flush();
    String answer = answers.readLine();
    if (answer == null) {
      throw new EOFException("the program has ended");
    }
    return answer;
  }
}
// page: end
