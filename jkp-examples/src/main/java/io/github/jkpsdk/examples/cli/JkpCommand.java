package io.github.jkpsdk.examples.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code jkp} command: its subcommands answer questions about a case file. */
@Command(
    name = "jkp",
    mixinStandardHelpOptions = true,
    description = "Answers questions about Indonesian unemployment insurance (JKP).")
public final class JkpCommand implements Runnable {

  /** Creates the command. */
  public JkpCommand() {}

  /**
   * Runs the command and ends the process with its exit code.
   *
   * @param arguments the arguments of the command line
   */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new JkpCommand()).execute(arguments));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }
}
