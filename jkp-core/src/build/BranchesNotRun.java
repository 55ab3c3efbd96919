import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Holds the branches that no test runs through against a list of those that are known, with a
 * reason each. What is not listed fails the build, and what is listed and runs, too, so that the
 * list is all there is. Lambdas count for the method they are in.
 *
 * <p>Arguments: JaCoCo's report in XML, and the list. A line of it is {@code Class#method count
 * reason}.
 */
final class BranchesNotRun {

  private record Known(String where, int count, String reason) {

    static Known of(String line) {
      String[] parts = line.split(" +", 3);
      if (parts.length < 3) {
        throw new IllegalArgumentException("no count or no reason: " + line);
      }
      return new Known(parts[0], Integer.parseInt(parts[1]), parts[2]);
    }

    /** What is wrong with it; empty where nothing is. */
    Stream<String> fault(Map<String, Integer> found) {
      int notRun = found.getOrDefault(where, 0);
      return notRun == count
          ? Stream.empty()
          : Stream.of(where + ": " + notRun + " branches do not run; " + count + " are listed");
    }
  }

  private BranchesNotRun() {}

  public static void main(String[] args) throws Exception {
    Map<String, Integer> found = notRun(Path.of(args[0]));
    List<Known> known =
        Files.readAllLines(Path.of(args[1])).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(Known::of)
            .toList();
    List<String> faults = new ArrayList<>();
    for (Known one : known) {
      one.fault(found).forEach(faults::add);
    }
    found.forEach(
        (method, count) -> {
          if (known.stream().noneMatch(one -> one.where().equals(method))) {
            faults.add(method + ": " + count + " branches do not run, and are not listed");
          }
        });
    if (!faults.isEmpty()) {
      System.err.println(args[1] + " does not tell what the tests run through:");
      faults.forEach(System.err::println);
      System.exit(1);
    }
  }

  private static Map<String, Integer> notRun(Path report)
      throws IOException, ParserConfigurationException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    Element all = factory.newDocumentBuilder().parse(report.toFile()).getDocumentElement();
    Map<String, Integer> found = new TreeMap<>();
    for (Element type : children(all.getElementsByTagName("class"))) {
      String name = type.getAttribute("name").replaceFirst("^io/github/jkpsdk/", "");
      for (Element method : children(type.getElementsByTagName("method"))) {
        String of = method.getAttribute("name").replaceFirst("^lambda\\$(.+)\\$\\d+$", "$1");
        int missed = missed(method);
        if (missed > 0) {
          found.merge(name + "#" + of, missed, Integer::sum);
        }
      }
    }
    return found;
  }

  private static int missed(Element method) {
    return children(method.getElementsByTagName("counter")).stream()
        .filter(counter -> counter.getAttribute("type").equals("BRANCH"))
        .mapToInt(counter -> Integer.parseInt(counter.getAttribute("missed")))
        .sum();
  }

  private static List<Element> children(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(index -> (Element) nodes.item(index))
        .toList();
  }
}
