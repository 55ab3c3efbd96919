package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class JkpCommandTest {

  @Test
  void helpNamesTheCommand() {
    StringWriter out = new StringWriter();

    int exitCode = new CommandLine(new JkpCommand()).setOut(new PrintWriter(out)).execute("--help");

    assertThat(exitCode).isZero();
    assertThat(out.toString()).contains("Usage: jkp");
  }
}
