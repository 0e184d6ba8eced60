package nl.innovatietraineeship.localstack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// How one process is started, and how it is seen to be ready.
///
/// @param name what `status` and `logs` call it
/// @param flags of the virtual machine
/// @param program class path and main class, or jar, with arguments
/// @param builtFrom the file or folder whose change makes a cache of its classes worthless
/// @param ready asks it; called again and again
record Launch(
    String name,
    List<String> flags,
    List<String> program,
    Map<String, String> environment,
    int port,
    Path builtFrom,
    Readiness ready) {

  @FunctionalInterface
  interface Readiness {
    /// @param pid of the process that should be ready
    boolean of(long pid) throws InterruptedException;
  }
}
