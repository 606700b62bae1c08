package org.concord.web.rest;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** What a list is of, and which filters it knows; described so in the OpenAPI document. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface Lists {

    /** The row. */
    Class<? extends Record> value();

    /** The record whose components are the filters. */
    Class<? extends Record> by() default Nothing.class;

    /** Whether it is short, and always answered as a whole. */
    boolean whole() default false;
}
