package nl.innovatietraineeship.benchmarks;

import java.net.URI;

/// A GET, again and again.
record HttpRead(String name, URI address, String token) implements Work {

  @Override
  public Worker worker() {
    var client = new Client();
    return new Worker() {
      @Override
      public void once() throws Exception {
        client.read(address, token);
      }

      @Override
      public void close() {
        client.close();
      }
    };
  }
}
