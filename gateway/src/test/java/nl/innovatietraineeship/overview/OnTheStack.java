package nl.innovatietraineeship.overview;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.innovatietraineeship.kit.testing.SuiteStack;

/// One running gateway for all tests of this module. Services are given three seconds to answer, so
/// that no test waits long for one that does not.
@WithTestResource(
    value = SuiteStack.class,
    initArgs = {
      @ResourceArg(name = "service", value = "overview"),
      @ResourceArg(name = "suite.proxy.answer-timeout", value = "3S")
    })
@WithTestResource(Peers.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface OnTheStack {}
