package io.github.jkpsdk.examples.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * A Java file of the project as the compiler reads it.
 *
 * @param path from the root of the project
 * @param lines how many there are
 * @param packageName its package
 * @param publicTypes the public types at its top
 * @param methods with the lines between the braces of their bodies
 */
record SourceFile(
    Path path, int lines, String packageName, List<String> publicTypes, List<Method> methods) {

  private static final Path ROOT = Path.of("..");

  /** A method or constructor that has a body. */
  record Method(String name, long bodyLines) {}

  /** The files below a folder of every module, such as {@code src/main/java}. */
  static List<SourceFile> in(String folder) {
    try (Stream<Path> modules = Files.list(ROOT)) {
      List<Path> files =
          modules
              .map(module -> module.resolve(folder))
              .filter(Files::isDirectory)
              .flatMap(SourceFile::javaFiles)
              .sorted()
              .toList();
      return read(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> javaFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<SourceFile> read(List<Path> files) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      List<SourceFile> read = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        read.add(of(unit, positions));
      }
      return read;
    }
  }

  private static SourceFile of(CompilationUnitTree unit, SourcePositions positions)
      throws IOException {
    Path path = Path.of(unit.getSourceFile().toUri());
    List<Method> methods = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethod(MethodTree method, Void nothing) {
        if (method.getBody() != null) {
          LineMap lines = unit.getLineMap();
          long start = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
          long end = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()));
          methods.add(new Method(method.getName().toString(), Math.max(0, end - start - 1)));
        }
        return super.visitMethod(method, nothing);
      }
    }.scan(unit, null);
    return new SourceFile(
        ROOT.toRealPath().relativize(path.toRealPath()),
        Files.readAllLines(path).size(),
        String.valueOf(unit.getPackageName()),
        publicTypes(unit),
        methods);
  }

  private static List<String> publicTypes(CompilationUnitTree unit) {
    return unit.getTypeDecls().stream()
        .filter(ClassTree.class::isInstance)
        .map(ClassTree.class::cast)
        .filter(type -> type.getModifiers().getFlags().contains(Modifier.PUBLIC))
        .map(type -> type.getSimpleName().toString())
        .toList();
  }

  /** The last part of the path. */
  String name() {
    return path.getFileName().toString();
  }

  String text() {
    try {
      return Files.readString(ROOT.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
