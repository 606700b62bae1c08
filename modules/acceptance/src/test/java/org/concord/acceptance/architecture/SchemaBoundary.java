package org.concord.acceptance.architecture;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds where a module's SQL reaches into the schema of another: a table, a join or a foreign key that names it. */
final class SchemaBoundary {

    private static final Pattern COMMENT_OR_TEXT = Pattern.compile("--[^\n]*|/\\*.*?\\*/|'(?:[^']|'')*'", Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile(
        "\\b(?:references|from|join|into|update|table|index\\s+\\w+\\s+on|view|sequence)\\s+(?:only\\s+)?\"?([a-z_]+)\"?\\s*\\.\\s*\"?[a-z_]+", Pattern.CASE_INSENSITIVE);

    private SchemaBoundary() {
    }

    /** Where {@code sql} of {@code module} names a table of another schema; empty when it stays at home. */
    static List<String> crossings(String module, String sql) {
        String statements = COMMENT_OR_TEXT.matcher(sql).replaceAll(" ");
        return TABLE.matcher(statements).results().filter(table -> !table.group(1).equalsIgnoreCase(module)).map(MatchResult::group).toList();
    }
}
