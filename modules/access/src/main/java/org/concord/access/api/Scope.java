package org.concord.access.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.concord.kernel.RuleBroken;

/**
 * For whom a role is granted: everybody, one participant, or one agency. Written {@code ALL}, {@code PARTICIPANT:VN}, {@code AGENCY:ID-BP2MI}.
 *
 * @param code the participant's or agency's code; null exactly when the kind is ALL
 */
public record Scope(Kind kind, String code) {

    /** Everybody. */
    public static final Scope ALL = new Scope(Kind.ALL, null);

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    /** The kinds of scope. */
    public enum Kind { ALL, PARTICIPANT, AGENCY }

    public Scope {
        boolean fits = kind == Kind.ALL ? code == null : code != null && CODE.matcher(code).matches();
        if (!fits) {
            throw new RuleBroken(AccessRule.SCOPE_UNREADABLE, kind + ":" + code);
        }
    }

    /** One participant, by its code. */
    public static Scope participant(String code) {
        return new Scope(Kind.PARTICIPANT, code);
    }

    /** One agency, by its code. */
    public static Scope agency(String code) {
        return new Scope(Kind.AGENCY, code);
    }

    /** Reads what {@link #toString} writes; anything else breaks {@link AccessRule#SCOPE_UNREADABLE}. */
    public static Scope parse(String written) {
        String[] parts = written.strip().split(":", 2);
        String kind = parts[0].toUpperCase(Locale.ROOT);
        return Arrays.stream(Kind.values())
            .filter(one -> one.name().equals(kind))
            .findFirst()
            .map(one -> new Scope(one, parts.length == 2 ? parts[1] : null))
            .orElseThrow(() -> new RuleBroken(AccessRule.SCOPE_UNREADABLE, written));
    }

    @Override
    public String toString() {
        return kind == Kind.ALL ? kind.name() : kind + ":" + code;
    }
}
