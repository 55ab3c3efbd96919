package io.github.jkpsdk.jqwik.constraints;

import io.github.jkpsdk.answer.Standing;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Wants claims, and answers of such claims, that stand so on the day that their case asks for. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface StandsAt {

  /** {@return where the job loss stands} */
  Standing.State value();
}
