package io.github.jkpsdk.seed;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Gives every property of the build a seed of its own that stays the same from run to run, so that
 * a build fails for what was changed and never by chance. {@code -Djkp.seeds=random} lets chance in
 * again, as the long profile does.
 */
public final class FixedSeeds implements AroundPropertyHook {

  private static final boolean ARE_RANDOM = "random".equals(System.getProperty("jkp.seeds"));

  /**
   * {@return the seed of a test of its own kind, and says it: the usual one, or another each time}
   */
  public static long seed(String property, long usual) {
    long seed = Long.getLong(property, ARE_RANDOM ? System.nanoTime() : usual);
    if (seed != usual) {
      System.out.println("-D" + property + "=" + seed);
    }
    return seed;
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    if (!ARE_RANDOM && context.attributes().seed().isEmpty()) {
      String name = context.containerClass().getName() + '#' + context.targetMethod().getName();
      context.attributes().setSeed(Integer.toString(name.hashCode()));
    }
    return property.execute();
  }

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }
}
