package io.github.jkpsdk.jqwik;

import java.util.Collection;
import java.util.List;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;

/**
 * The values of the SDK for tests with {@code @Domain(JkpDomain.class)}, which turns off the
 * providers that are found by themselves; {@code @Domain(DomainContext.Global.class)} beside it
 * keeps those.
 *
 * <p>Immutable and thread-safe.
 */
public final class JkpDomain implements DomainContext {

  /** Called by jqwik. */
  public JkpDomain() {}

  @Override
  public Collection<ArbitraryProvider> getArbitraryProviders() {
    return List.of(new JkpArbitraryProvider());
  }

  @Override
  public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
    return List.of();
  }

  @Override
  public Collection<SampleReportingFormat> getReportingFormats() {
    return List.of(new JkpReportingFormat());
  }
}
