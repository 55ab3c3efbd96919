module com.example {
  requires io.github.jkpsdk.jqwik;
  requires org.junit.platform.launcher;

  opens com.example;
}
