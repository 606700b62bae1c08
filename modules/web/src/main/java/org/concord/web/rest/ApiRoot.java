package org.concord.web.rest;

/** Where REST begins. */
public final class ApiRoot {

    /** Before every path of every version. */
    public static final String ALL = "/api/";

    /** Before every collection of the version that there is. */
    public static final String V1 = ALL + "v1";

    private ApiRoot() {
    }
}
