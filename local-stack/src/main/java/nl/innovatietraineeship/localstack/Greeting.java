package nl.innovatietraineeship.localstack;

import java.util.stream.Collectors;

/// What a newcomer needs to know once all is up.
record Greeting(Ports ports) {
  void print() {
    System.out.println(
        """

        The suite is up.
          page       http://localhost:%d/    or  https://localhost:%d/ (certificate of this machine)
          API        http://localhost:%d/swagger-ui/
          login      http://localhost:%d/innovatietraineeship

        Users to log in with, no password: %s

        Next:  ./suite demo                    the first call of the scheme, from its opening to its last cent
               ./suite token hogeschool        a token for curl
               ./suite status | logs | down
        """
            .formatted(ports.gateway(), ports.https(), ports.gateway(), ports.oidc(), users()));
  }

  private static String users() {
    return ReadyUser.ALL.stream().map(ReadyUser::sub).collect(Collectors.joining(", "));
  }
}
