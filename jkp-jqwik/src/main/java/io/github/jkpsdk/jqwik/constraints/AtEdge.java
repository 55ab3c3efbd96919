package io.github.jkpsdk.jqwik.constraints;

import io.github.jkpsdk.verdict.Condition;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Wants cases on the edge of a limit: the last that it takes in, the first that it leaves out, and
 * the next ones on both sides; or claims on the edges of their windows and activities.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface AtEdge {

  /** {@return the conditions whose limits are meant; every limit where none is named} */
  Condition[] value() default {};
}
