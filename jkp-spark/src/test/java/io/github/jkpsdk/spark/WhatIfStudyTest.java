package io.github.jkpsdk.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.spark.BarChart.Bar;
import io.github.jkpsdk.spark.BarChart.Group;
import io.github.jkpsdk.spark.WhatIfStudy.Result;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** Each changed law of the study moves what it must, and nothing else. */
class WhatIfStudyTest {

  private static final int CASES = 400;
  private static final Path LAWS = Path.of("laws");

  @Test
  void aHigherCeilingAndRateCostMoreForTheSameWorkers() throws IOException {
    List<Result> results = results("batas-upah-7-juta.json", "manfaat-70-persen.json");
    Result now = results.get(0);
    assertThat(now.entitled()).isPositive();
    for (Result changed : results.subList(1, results.size())) {
      assertThat(changed.entitled()).isEqualTo(now.entitled());
      assertThat(changed.cost()).isGreaterThan(now.cost());
    }
  }

  @Test
  void fewerMonthsOfContributionsEntitleMoreWorkers() throws IOException {
    List<Result> results = results("sembilan-bulan-iuran.json");
    assertThat(results.get(1).entitled()).isGreaterThan(results.get(0).entitled());
  }

  @Test
  void thePopulationIsTheSameInEveryRun() {
    assertThat(WhatIfStudy.population(CASES)).isEqualTo(WhatIfStudy.population(CASES));
  }

  @Test
  void theTableHasALineForEachLaw() throws IOException {
    List<Result> results = results("manfaat-70-persen.json");
    assertThat(WhatIfStudy.table(results).lines())
        .hasSize(2 + results.size())
        .anyMatch(line -> line.startsWith("| manfaat-70-persen | "));
  }

  @Test
  void theChartIsAPictureWithABarForEachValue() throws Exception {
    String svg =
        BarChart.svg(
            "a & b",
            List.of(new Group("g", List.of(new Bar("x<y", 2, "two"), new Bar("z", 1, "one")))));
    var bars =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
            .getElementsByTagName("rect");
    assertThat(bars.getLength()).isEqualTo(2);
    assertThat(width(bars.item(0))).isEqualTo(2 * width(bars.item(1)));
  }

  private static int width(org.w3c.dom.Node bar) {
    return Integer.parseInt(bar.getAttributes().getNamedItem("width").getNodeValue());
  }

  private static List<Result> results(String... laws) throws IOException {
    return WhatIfStudy.results(
        LocalSpark.SESSION,
        WhatIfStudy.population(CASES),
        Stream.of(laws).map(LAWS::resolve).toList());
  }
}
