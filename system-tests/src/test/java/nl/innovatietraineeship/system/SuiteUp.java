package nl.innovatietraineeship.system;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives tests the running suite: started for the first that asks, stopped after the last.
public final class SuiteUp implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(SuiteUp.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType().equals(RunningSuite.class);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(RunningSuite.class, _ -> RunningSuite.start(), RunningSuite.class);
  }
}
