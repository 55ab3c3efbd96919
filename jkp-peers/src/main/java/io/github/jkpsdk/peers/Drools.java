package io.github.jkpsdk.peers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.utils.KieHelper;

/** Drools: a rule for each condition, in its executable model. */
final class Drools {

  private static final String RULES = "conditions.drl";
  private static final String NOT_MET = "notMet";

  private final KieBase rules;

  private Drools(KieBase rules) {
    this.rules = rules;
  }

  static Drools compiled() {
    return new Drools(
        new KieHelper().addContent(text(), ResourceType.DRL).build(ExecutableModelProject.class));
  }

  private static String text() {
    try (InputStream text =
        Objects.requireNonNull(Drools.class.getResourceAsStream(RULES), RULES)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A session for each worker. */
  Peer withNewSessions() {
    return worker -> {
      NotMet notMet = new NotMet();
      KieSession session = rules.newKieSession();
      session.setGlobal(NOT_MET, notMet);
      session.insert(worker);
      session.fireAllRules();
      session.dispose();
      return notMet.taken();
    };
  }

  /** One session, into which each worker comes and goes. */
  Peer withOneSession() {
    NotMet notMet = new NotMet();
    KieSession session = rules.newKieSession();
    session.setGlobal(NOT_MET, notMet);
    return worker -> {
      FactHandle handle = session.insert(worker);
      session.fireAllRules();
      session.delete(handle);
      return notMet.taken();
    };
  }
}
