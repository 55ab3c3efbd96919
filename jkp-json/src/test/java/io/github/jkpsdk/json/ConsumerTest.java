package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Small applications with one line of Jackson, without the other and without a provider of monetary
 * amounts, compiled and run.
 */
class ConsumerTest {

  private static final String MAIN =
      """
      package consumer;

      import io.github.jkpsdk.casefile.JkpCase;
      import io.github.jkpsdk.json.JkpJson;
      import io.github.jkpsdk.json.JkpJsonException;
      import io.github.jkpsdk.json.%2$s;
      import io.github.jkpsdk.money.Rupiah;
      import %1$s.databind.json.JsonMapper;

      public class Main {
        public static void main(String[] args) throws Exception {
          JsonMapper mapper = JsonMapper.builder().%3$s.build();
          JkpCase facts = mapper.readValue("{\\"termination\\":{\\"date\\":\\"2026-06-15\\"}}", JkpCase.class);
          System.out.println(mapper.writeValueAsString(facts) + JkpJson.write(facts));
          try {
            %2$s.strictMapper().readValue("{}", JkpCase.class);
          } catch (%1$s.core.JacksonException e) {
            System.out.println(((JkpJsonException) e.getCause()).path());
          }
          try {
            Rupiah.of(1).toMonetaryAmount();
          } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
          }
        }
      }
      """;

  private static final String EXPECTED =
      "{\"termination\":{\"date\":\"2026-06-15\"}}".repeat(2)
          + "\n$.termination\n"
          + "no JSR 354 provider is there to make a MonetaryAmount; add"
          + " org.javamoney.moneta:moneta-core to the application, or another provider\n";

  @TempDir private Path directory;

  /** A line of Jackson, by what its application has. */
  enum JacksonLine {
    THREE(
        "tools.jackson",
        JkpJackson3Module.class,
        tools.jackson.core.JsonParser.class,
        tools.jackson.databind.ObjectMapper.class),
    TWO(
        "com.fasterxml.jackson",
        JkpJackson2Module.class,
        com.fasterxml.jackson.core.JsonParser.class,
        com.fasterxml.jackson.databind.ObjectMapper.class);

    private final String name;
    private final Class<?> module;
    private final List<Class<?>> own;

    JacksonLine(String name, Class<?> module, Class<?>... own) {
      this.name = name;
      this.module = module;
      this.own = List.of(own);
    }

    String path() {
      return Stream.concat(
              Stream.of(
                  Jkp.class,
                  JkpJson.class,
                  MonetaryAmount.class,
                  com.fasterxml.jackson.annotation.JsonProperty.class),
              own.stream())
          .map(ConsumerTest::location)
          .collect(Collectors.joining(File.pathSeparator));
    }

    String main(String registration) {
      return MAIN.formatted(name, module.getSimpleName(), registration);
    }
  }

  @ParameterizedTest
  @EnumSource
  void findsItsModuleOnTheClassPath(JacksonLine line) throws Exception {
    String classPath = line.path() + File.pathSeparator + directory.resolve("classes");
    compile(List.of("-cp", line.path()), line.main("findAndAddModules()"));

    assertThat(run("-cp", classPath, "consumer.Main")).isEqualTo(EXPECTED);
  }

  @ParameterizedTest
  @EnumSource
  void addsItsModuleOnTheModulePath(JacksonLine line) throws Exception {
    String modules = line.path() + File.pathSeparator + directory.resolve("classes");
    Files.writeString(
        directory.resolve("module-info.java"),
        "module consumer { requires io.github.jkpsdk.json; requires %s.databind; }"
            .formatted(line.name));
    compile(
        List.of("-p", line.path(), directory.resolve("module-info.java").toString()),
        line.main("addModule(new " + line.module.getSimpleName() + "())"));

    assertThat(run("-p", modules, "-m", "consumer/consumer.Main")).isEqualTo(EXPECTED);
  }

  private void compile(List<String> options, String main) throws IOException {
    Path source = Files.writeString(directory.resolve("Main.java"), main);
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("-d", directory.resolve("classes").toString(), source.toString()));
    StringWriter messages = new StringWriter();
    PrintWriter out = new PrintWriter(messages);
    int exit =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(out, out, arguments.toArray(String[]::new));

    assertThat(exit).as(messages.toString()).isZero();
  }

  private static String run(String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
        .replace("\r\n", "\n");
  }

  private static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
