package io.github.jkpsdk.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * The style of every value type: the generated implementation stays package-private, appears in no
 * signature, and carries no annotation that a caller's compiler would have to find.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    jdkOnly = true,
    throwForInvalidImmutableState = MissingFacts.class,
    allowedClasspathAnnotations = {Generated.class})
public @interface ValueType {}
