package org.concord.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where REST begins, and the collections it has: served, and described in the OpenAPI document, from this one list. */
@ApplicationPath(RestApplication.ROOT)
public class RestApplication extends Application {

    /** The path before every collection. */
    public static final String ROOT = "/api/v1";

    /** The resources, in the order in which the OpenAPI document describes them. */
    static final List<Class<?>> RESOURCES = List.of();

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> classes = new HashSet<>(RESOURCES);
        classes.add(JsonBodyReader.class);
        classes.add(ProblemMapper.class);
        return classes;
    }
}
