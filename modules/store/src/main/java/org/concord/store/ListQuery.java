package org.concord.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;

/**
 * A list as one JPQL query straight into its row record, filtered, sorted and paged by key. Never counts, never skips: page thousand costs
 * what page one costs, where an index has the sort column.
 *
 * <pre>{@code
 * new ListQuery<>(entities, BodyRow.class, "select new org...BodyRow(b.code, b.name, b.version) from Body b")
 *     .where("b.parent = :parent", "parent", criteria.parent())
 *     .sortedBy("name", "b.name")
 *     .unique("code", "b.code")
 *     .page(paging);
 * }</pre>
 *
 * @param <R> the row; of a list to be paged a record, the fields it is sorted by being components of it
 */
public final class ListQuery<R> {

    private final EntityManager entities;
    private final Class<R> row;
    private final String select;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, SortKey> sortable = new LinkedHashMap<>();
    private SortKey unique;
    private String ownOrder;

    /**
     * @param row the record that each result is
     * @param select {@code select new <row>(...) from ...} with its joins, without {@code where}
     */
    public ListQuery(EntityManager entities, Class<R> row, String select) {
        this.entities = entities;
        this.row = row;
        this.select = select;
    }

    /** Only rows for which this holds. */
    public ListQuery<R> where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Only rows for which this holds; no condition at all when {@code value} is null. */
    public ListQuery<R> where(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            with(name, value);
        }
        return this;
    }

    /** Only rows that have this among their words, which {@code words} tells with a blank between them; all when {@code word} is null. */
    public ListQuery<R> whereWord(String words, String name, Object word) {
        return where("locate(:" + name + ", concat(' ', " + words + ", ' ')) > 0", name, word == null ? null : " " + word + " ");
    }

    /** Gives {@code name} a value, or several in a collection, that the select clause or a condition uses. */
    public ListQuery<R> with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Lets the list be sorted by this component of the row; the first one named is the list's own order. Its value is never null. */
    public ListQuery<R> sortedBy(String field, String expression) {
        return sortedBy(field, expression, null);
    }

    /** The same for a value that may be null, which then sorts as {@code whenNull}. */
    public ListQuery<R> sortedBy(String field, String expression, Object whenNull) {
        sortable.put(field, new SortKey(row, field, expression, whenNull));
        ownOrder = ownOrder == null ? field : ownOrder;
        return this;
    }

    /** The list's own order where that is descending: {@code -field}. */
    public ListQuery<R> ordered(String order) {
        ownOrder = order;
        return this;
    }

    /** The component that is unique, and puts rows with the same sort value in order. */
    public ListQuery<R> unique(String field, String expression) {
        unique = new SortKey(row, field, expression, null);
        return this;
    }

    /** One page of it. */
    public Page<R> page(Paging paging) {
        String order = paging.sort() == null ? ownOrder == null ? unique.field() : ownOrder : paging.sort();
        boolean descending = order.startsWith("-");
        SortKey key = key(descending ? order.substring(1) : order);
        if (paging.after() != null) {
            continueAfter(PageToken.read(paging.after(), order), key, descending);
        }
        bindNull(key);
        List<R> found = query(orderBy(key, descending ? " desc" : " asc"))
            .setMaxResults(paging.limit() + 1)
            .getResultList();
        if (found.size() <= paging.limit()) {
            return new Page<>(found, null);
        }
        R last = found.get(paging.limit() - 1);
        return new Page<>(found.subList(0, paging.limit()), new PageToken(order, key.write(last), unique.write(last)).toString());
    }

    /** The only row, if there is one. */
    public Optional<R> one() {
        return query("").setMaxResults(2).getResultList().stream().findFirst();
    }

    /** The query itself, for what is no list to be paged: {@code end} follows the conditions, and groups or orders. */
    public TypedQuery<R> query(String end) {
        String where = conditions.isEmpty() ? "" : " where (" + String.join(") and (", conditions) + ")";
        return Among.query(entities, select + where + end, row, values);
    }

    private SortKey key(String field) {
        if (field.equals(unique.field())) {
            return unique;
        }
        SortKey key = sortable.get(field);
        if (key == null) {
            throw RuleBroken.at("sort", KernelRule.NOT_ONE_OF, field, String.join(", ", sortable.keySet()));
        }
        return key;
    }

    private void continueAfter(PageToken token, SortKey key, boolean descending) {
        String beyond = descending ? "<" : ">";
        if (key == unique) {
            conditions.add(unique.expression() + " " + beyond + " :pageUnique");
        } else {
            conditions.add(key.expression() + " " + beyond + "= :pageKey and (" + key.expression() + " " + beyond + " :pageKey or "
                + unique.expression() + " " + beyond + " :pageUnique)");
            values.put("pageKey", key.read(token.key()));
        }
        values.put("pageUnique", unique.read(token.unique()));
    }

    private void bindNull(SortKey key) {
        if (key.whenNull() != null) {
            values.put(SortKey.WHEN_NULL, key.whenNull());
        }
    }

    private String orderBy(SortKey key, String direction) {
        String byUnique = unique.expression() + direction;
        return " order by " + (key == unique ? byUnique : key.expression() + direction + ", " + byUnique);
    }
}
