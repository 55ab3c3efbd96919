package io.github.jkpsdk.jqwik.constraints;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Wants cases that are to be assessed on a day, under the law of that day. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface UnderLawOf {

  /** {@return the day, such as {@code 2024-06-01}} */
  String value();
}
