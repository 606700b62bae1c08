package org.concord.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Queries for what is among several values, {@code x.id in (:ids)}. Each value becomes a parameter of its own, because Hibernate translates a query anew each
 * time that one of its parameters stands for several (it keeps no plan of those), which costs more than most queries themselves. There are as many parameters
 * as the next power of two, so that few texts are kept; the last value fills them up.
 */
public final class Among {

    private Among() {
    }

    /** A query whose parameters, by name, have these values; one whose value is a collection stands for several. Nothing is among no values. */
    public static <T> TypedQuery<T> query(EntityManager entities, String jpql, Class<T> type, Map<String, ?> values) {
        TypedQuery<T> query = entities.createQuery(spread(jpql, values), type);
        values.forEach((name, value) -> set(query, name, value));
        return query;
    }

    /** The query with each parameter that stands for several values spread over as many as it needs. */
    static String spread(String jpql, Map<String, ?> values) {
        String spread = jpql;
        for (Map.Entry<String, ?> one : values.entrySet()) {
            if (one.getValue() instanceof Collection<?> several) {
                Matcher written = Pattern.compile("\\(:" + one.getKey() + "\\)|:" + one.getKey() + "\\b").matcher(spread);
                spread = written.replaceAll(parameters(one.getKey(), places(several.size())));
            }
        }
        return spread;
    }

    private static String parameters(String name, int places) {
        StringBuilder parameters = new StringBuilder("(:").append(name).append("_0");
        for (int place = 1; place < places; place++) {
            parameters.append(", :").append(name).append('_').append(place);
        }
        return parameters.append(')').toString();
    }

    private static void set(Query query, String name, Object value) {
        if (value instanceof Collection<?> several) {
            setEach(query, name, several);
        } else {
            query.setParameter(name, value);
        }
    }

    /** Gives each parameter over which {@code name} was spread its value. */
    private static void setEach(Query query, String name, Collection<?> values) {
        Iterator<?> next = values.iterator();
        Object value = null;
        for (int place = 0; place < places(values.size()); place++) {
            value = next.hasNext() ? next.next() : value;
            query.setParameter(name + "_" + place, value);
        }
    }

    private static int places(int values) {
        return values < 2 ? 1 : Integer.highestOneBit(values - 1) << 1;
    }
}
