package org.concord.web.rest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.web.page.Typed;

/** The query parameters of a list, read strictly: one that nobody knows, or that is there twice, is a slip of the pen, and said to be one. */
final class Query {

    /** Parameters every list knows beside its own filters. */
    static final Set<String> OF_EVERY_LIST = Set.of("limit", "after", "sort", "format");

    private static final String FORMAT = "format";

    private final Map<String, String[]> parameters;
    private final List<RuleBroken> wrong = new ArrayList<>();

    Query(Map<String, String[]> parameters) {
        this.parameters = parameters;
    }

    /** The criteria, whose components are the names of the filters. */
    <C extends Record> C criteria(Class<C> type) {
        Map<String, RecordShape.Component> known = RecordShape.of(type).byName();
        Set<String> unknown = new HashSet<>(parameters.keySet());
        unknown.removeAll(known.keySet());
        unknown.removeAll(OF_EVERY_LIST);
        unknown.forEach(name -> wrong.add(RuleBroken.at(name, KernelRule.UNKNOWN_FIELD, name)));
        parameters.forEach((name, given) -> {
            if (given.length > 1) {
                wrong.add(RuleBroken.at(name, KernelRule.UNREADABLE, name));
            }
        });
        Object[] values = known.values().stream().map(this::value).toArray();
        tellWhatIsWrong();
        return type.cast(RecordShape.of(type).make(values));
    }

    private Object value(RecordShape.Component filter) {
        try {
            boolean formatOfList = filter.name().equals(FORMAT) && Format.named(one(FORMAT)).isPresent();
            return formatOfList ? null : Typed.as((Class<?>) filter.type(), filter.name(), one(filter.name()));
        } catch (RuleBroken broken) {
            wrong.add(broken);
            return null;
        }
    }

    private void tellWhatIsWrong() {
        if (!wrong.isEmpty()) {
            throw wrong.size() == 1 ? wrong.get(0) : new RulesBroken(wrong);
        }
    }

    /**
     * Which format is asked for, or null. A list may have a filter of that name too (how a meeting is held); what is no format of a list is then
     * left to the filter.
     */
    String format(Class<? extends Record> criteria) {
        String given = one(FORMAT);
        boolean filter = RecordShape.of(criteria).byName().containsKey(FORMAT);
        return filter && Format.named(given).isEmpty() ? null : given;
    }

    /** Which page is asked for. */
    Paging paging() {
        Integer limit = Typed.as(Integer.class, "limit", one("limit"));
        return new Paging(limit == null ? Paging.USUAL : limit, one("after"), one("sort"));
    }

    /** Whether one page is asked for, not the whole list. */
    boolean asksForOnePage() {
        return one("limit") != null || one("after") != null;
    }

    /** The same query, going on after {@code token}. */
    String next(String token, Function<String, String> encode) {
        StringBuilder query = new StringBuilder("?after=").append(encode.apply(token));
        parameters.keySet().stream().filter(name -> !name.equals("after")).sorted()
            .forEach(name -> query.append('&').append(encode.apply(name)).append('=').append(encode.apply(one(name))));
        return query.toString();
    }

    String one(String name) {
        String[] given = parameters.get(name);
        return given == null || given.length == 0 || given[0].isBlank() ? null : given[0];
    }
}
