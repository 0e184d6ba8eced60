package nl.innovatietraineeship.benchmarks;

import java.net.URI;

/// A full write command through HTTP: a firm offers a place. Validation, one new row, one event,
/// the answer to the idempotency key, one commit.
record HttpWrite(URI places, String token, String body) implements Work {

  @Override
  public String name() {
    return "write command, HTTP";
  }

  @Override
  public Worker worker() {
    var client = new Client();
    return new Worker() {
      @Override
      public void once() throws Exception {
        client.post(places, token, body);
      }

      @Override
      public void close() {
        client.close();
      }
    };
  }
}
