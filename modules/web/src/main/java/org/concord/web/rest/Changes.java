package org.concord.web.rest;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Changes the version of a record that {@code If-Match} names; described so in the OpenAPI document. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface Changes {

    /** Where the same address creates when no version is named: the command that changes. */
    Class<? extends Record> value() default Nothing.class;
}
