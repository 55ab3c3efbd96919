package io.github.jkpsdk.jqwik.constraints;

import io.github.jkpsdk.verdict.Condition;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Wants cases that fail this one condition and no other, and claims and answers of such cases. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Failing {

  /** {@return the condition, one of the fifteen of a case} */
  Condition value();
}
