package nl.innovatietraineeship.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gives a module its own corner of the running stack: a database and topics with a prefix.
///
/// `@WithTestResource(value = SuiteStack.class, initArgs = @ResourceArg(name = "service", value =
/// "budget"))`. Further arguments are passed on as configuration.
public class SuiteStack implements QuarkusTestResourceLifecycleManager {

  private static @Nullable Corner corner;

  private Map<String, String> arguments = Map.of();

  /// The corner of the module whose tests run.
  static Corner corner() {
    Corner present = corner;
    if (present == null) {
      throw new IllegalStateException("the test lacks @WithTestResource(SuiteStack.class)");
    }
    return present;
  }

  @Override
  public void init(Map<String, String> initArgs) {
    arguments = initArgs;
  }

  @Override
  public Map<String, String> start() {
    String service = arguments.get("service");
    if (service == null) {
      throw new IllegalStateException("SuiteStack needs the argument service");
    }
    Corner made = Corner.make(service);
    corner = made;
    var configuration = new HashMap<String, String>(made.configuration());
    configuration.putAll(arguments);
    configuration.remove("service");
    return configuration;
  }

  @Override
  public void stop() {
    if (corner != null) {
      corner.close();
    }
  }
}
