package com.example;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs the property, which has to fail, and to say why in few words. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    PrintStream terminal = System.out;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass(EstimateProperties.class))
            .configurationParameter("jqwik.database", "target/jqwik-database")
            .build();
    LauncherFactory.create().execute(request, listener);
    System.setOut(terminal);

    String report = said.toString(StandardCharsets.UTF_8);
    require(listener.getSummary().getTestsFoundCount() == 1, report);
    require(listener.getSummary().getTestsFailedCount() == 1, report);
    String shrunk =
        report.substring(report.indexOf("Shrunk Sample"), report.indexOf("Original Sample"));
    require(shrunk.contains("JkpCase.builder()"), shrunk);
    require(shrunk.contains(".reportedWage(Rupiah.ofSen(500_000_"), shrunk);
    require(!shrunk.contains(".nik("), shrunk);
    require(shrunk.lines().count() < 50, shrunk);
    terminal.println(shrunk);
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalStateException(otherwise);
    }
  }
}
