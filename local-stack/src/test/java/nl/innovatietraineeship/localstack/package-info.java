@org.jspecify.annotations.NullMarked
package nl.innovatietraineeship.localstack;
