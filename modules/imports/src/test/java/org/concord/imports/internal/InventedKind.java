package org.concord.imports.internal;

import java.util.List;
import java.util.Set;
import org.concord.access.api.Right;
import org.concord.imports.api.FileKind;
import org.concord.imports.api.ImportColumn;
import org.concord.imports.api.Line;
import org.concord.kernel.Rule;

/** A kind of file with a code, a kind, names, an amount and a day; it is only read. */
final class InventedKind implements FileKind {

    @Override
    public String name() {
        return "invented";
    }

    @Override
    public Right right() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(ImportColumn.required("code", "VN"), ImportColumn.required("kind", "STATE"), ImportColumn.optional("names.en", "Viet Nam"),
            ImportColumn.optional("amount", "100"), ImportColumn.optional("day", "2026-11-26"));
    }

    @Override
    public Set<String> derived() {
        return Set.of("alpha3", "name", "version");
    }

    @Override
    public String key(Line line) {
        return line.key("code");
    }

    @Override
    public Outcome store(Line line) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome tryOut(Line line) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Rule> rules() {
        return List.of();
    }

    @Override
    public void settle() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void forget() {
        throw new UnsupportedOperationException();
    }
}
