package io.github.jkpsdk.jqwik.constraints;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Wants cases in which facts are not known. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Unknown {

  /** {@return the paths of the facts, such as {@code participant.birthDate}} */
  String[] value();
}
