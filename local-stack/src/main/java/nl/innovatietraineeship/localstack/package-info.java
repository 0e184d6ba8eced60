/// What the services lean on, on one machine and without containers: PostgreSQL, Kafka, Kafka
/// Connect with Debezium and an OIDC provider ([Stack]); and the supervisor behind `./suite up`
/// that starts them and the services ([Supervisor]).
@org.jspecify.annotations.NullMarked
package nl.innovatietraineeship.localstack;
