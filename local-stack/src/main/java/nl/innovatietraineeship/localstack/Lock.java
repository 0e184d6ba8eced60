package nl.innovatietraineeship.localstack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// What one process at a time may do; it ends with the process, however that ends.
record Lock(FileChannel channel) implements AutoCloseable {
  /// @param refusal what is said when somebody else holds it
  static Lock take(Path file, String refusal) throws IOException, SuiteProblem {
    Files.createDirectories(file.getParent());
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return new Lock(channel);
      }
    } catch (OverlappingFileLockException ours) {
      // Held by this process, in another place: refused too.
    }
    channel.close();
    throw new SuiteProblem(refusal);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
