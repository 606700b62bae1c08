package org.concord.web.rest;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The command that the body of a request is; described so in the OpenAPI document. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface Takes {

    Class<? extends Record> value();
}
