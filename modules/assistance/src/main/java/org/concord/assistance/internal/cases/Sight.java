package org.concord.assistance.internal.cases;

import java.util.Map;
import org.concord.store.ListQuery;

/**
 * Which cases somebody sees.
 *
 * @param condition on cases {@code c}, in JPQL
 * @param values of its parameters
 */
public record Sight(String condition, Map<String, Object> values) {

    /** Only what is about cases {@code c} that are seen. */
    public <R> ListQuery<R> of(ListQuery<R> query) {
        query.where(condition);
        values.forEach(query::with);
        return query;
    }
}
