package io.github.jkpsdk.examples.house;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists what callers may name: public types of exported packages and their public members. */
final class ApiList {

  private static final String UPDATE = "jkp.api.update";

  private ApiList() {}

  /**
   * Compares a file of {@code docs/api} with what there is; writes it first where {@code
   * -Djkp.api.update=true} asks for it.
   *
   * @param file the file
   * @param anchor a type of the module
   * @param isExported whether a package is for callers
   * @return the lines that are gone, with a minus, and the new ones, with a plus
   */
  static List<String> differences(Path file, Class<?> anchor, Predicate<String> isExported)
      throws IOException {
    List<String> now = lines(anchor, isExported);
    if (Boolean.getBoolean(UPDATE)) {
      Files.createDirectories(file.getParent());
      Files.write(file, now);
    }
    List<String> before = Files.readAllLines(file);
    return Stream.concat(
            before.stream().filter(line -> !now.contains(line)).map(line -> "- " + line),
            now.stream().filter(line -> !before.contains(line)).map(line -> "+ " + line))
        .toList();
  }

  private static List<String> lines(Class<?> anchor, Predicate<String> isExported)
      throws IOException {
    return classNames(anchor).stream()
        .filter(name -> isExported.test(name.substring(0, name.lastIndexOf('.'))))
        .map(ApiList::type)
        .filter(ApiList::isVisible)
        .sorted(Comparator.comparing(Class::getName))
        .flatMap(ApiList::lines)
        .toList();
  }

  /** The classes that stand in one folder or jar with another. */
  private static List<String> classNames(Class<?> anchor) throws IOException {
    Path place =
        Path.of(URI.create(anchor.getProtectionDomain().getCodeSource().getLocation() + ""));
    if (Files.isDirectory(place)) {
      return classNames(place);
    }
    try (FileSystem jar = FileSystems.newFileSystem(place)) {
      return classNames(jar.getPath("/"));
    }
  }

  private static List<String> classNames(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.contains("-info") && name.contains("/"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .toList();
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, ApiList.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isVisible(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getDeclaringClass() == null || isVisible(type.getDeclaringClass()));
  }

  /** Every line names its type, so that a line alone tells what changed. */
  private static Stream<String> lines(Class<?> type) {
    SortedSet<String> members = new TreeSet<>();
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isPublic(field.getModifiers()) && !field.isSynthetic()) {
        members.add(field.getName() + ": " + named(field.getGenericType()));
      }
    }
    for (Constructor<?> made : type.getConstructors()) {
      members.add("new" + parameters(made));
    }
    for (Method method : type.getMethods()) {
      boolean isOurs =
          method.getDeclaringClass() != Object.class
              && method.getDeclaringClass() != Enum.class
              && method.getDeclaringClass() != Record.class
              && !method.isSynthetic()
              && !method.isBridge();
      if (isOurs && method.getDeclaringClass().getName().startsWith("io.github.jkpsdk")) {
        members.add(
            (Modifier.isStatic(method.getModifiers()) ? "static " : "")
                + method.getName()
                + parameters(method)
                + ": "
                + named(method.getGenericReturnType()));
      }
    }
    return Stream.concat(
        Stream.of(kind(type) + " " + type.getCanonicalName()),
        members.stream().map(member -> "  " + inPackage(type) + "." + member));
  }

  private static String inPackage(Class<?> type) {
    return type.getCanonicalName().substring(type.getPackageName().length() + 1);
  }

  private static String kind(Class<?> type) {
    if (type.isAnnotation()) {
      return "annotation";
    }
    if (type.isEnum()) {
      return "enum";
    }
    if (type.isRecord()) {
      return "record";
    }
    return (type.isSealed() ? "sealed " : "") + (type.isInterface() ? "interface" : "class");
  }

  private static String parameters(Executable member) {
    return Arrays.stream(member.getGenericParameterTypes())
        .map(ApiList::named)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  /**
   * Names without packages read better; two types of one name are told apart by their outer ones.
   */
  private static String named(Type type) {
    return type.getTypeName().replaceAll("\\b[a-z][a-z0-9]*\\.", "").replace('$', '.');
  }
}
