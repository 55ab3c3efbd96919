package io.github.jkpsdk.jqwik.constraints;

import io.github.jkpsdk.verdict.Condition;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Wants cases that fail this one condition and no other, and claims and answers of such cases. With
 * a condition of a benefit month it wants claims, and answers of such claims, with a month that
 * fails it and none that fails another, on the day that their case asks for.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Failing {

  /** {@return the condition, one of the fifteen of a case or of the seven of a month} */
  Condition value();
}
