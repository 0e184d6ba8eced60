package nl.innovatietraineeship.scenario;

import java.net.URI;

/// Where a running suite is reached.
///
/// @param gateway the one address of all services
/// @param oidc the local OIDC provider, which mints tokens for any subject
public record Suite(URI gateway, URI oidc) {}
