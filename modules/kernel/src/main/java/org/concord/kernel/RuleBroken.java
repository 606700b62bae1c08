package org.concord.kernel;

import java.util.List;

/**
 * Thrown when a rule refuses something; rolls the transaction back, and is translated once for pages and once for REST. It carries no
 * text: the reader's language decides that, from {@code rule.NAME} with {@link #details()} as the arguments {@code {0}}, {@code {1}}...
 */
public class RuleBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final String field;
    private final transient List<Object> details;

    /** A rule about the whole request or record, with the facts its message names. */
    public RuleBroken(Rule rule, Object... details) {
        this(rule, null, List.of(details));
    }

    private RuleBroken(Rule rule, String field, List<Object> details) {
        super(field == null ? rule.name() + details : rule.name() + " at " + field + details);
        this.rule = rule;
        this.field = field;
        this.details = details;
    }

    /** A rule about one field, named as on the wire ({@code from}, {@code agendaItems[2].title}). */
    public static RuleBroken at(String field, Rule rule, Object... details) {
        return new RuleBroken(rule, field, List.of(details));
    }

    public Rule rule() {
        return rule;
    }

    /** The field at fault as named on the wire, or null when the rule is about the whole. */
    public String field() {
        return field;
    }

    /** The facts its message names, in order. */
    public List<Object> details() {
        return details;
    }
}
