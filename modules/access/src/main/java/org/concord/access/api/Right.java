package org.concord.access.api;

import java.util.Map;

/**
 * Something one may do. Each module lists its rights in one enum; these enums together are the one table of access, and whoever is in none of a
 * right's {@link #holders} may not.
 */
public interface Right {

    /** Its name in UPPER_SNAKE_CASE. */
    String name();

    /** The roles that hold it, and how far. */
    Map<Role, Reach> holders();
}
