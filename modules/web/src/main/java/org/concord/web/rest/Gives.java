package org.concord.web.rest;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The record that an answer is; described so in the OpenAPI document. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface Gives {

    Class<? extends Record> value();

    /** Whether it is new each time, although the method has a path of its own. */
    boolean created() default false;
}
