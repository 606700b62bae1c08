package org.concord.membership.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.concord.imports.api.ImportColumn;
import org.concord.imports.api.Line;
import org.concord.kernel.PartialDate;
import org.concord.membership.api.Bodies;
import org.concord.membership.api.BodyKind;
import org.concord.membership.api.BodyRecord;
import org.concord.membership.api.DescribeBody;
import org.concord.membership.api.DissolveBody;
import org.concord.membership.api.EstablishBody;
import org.concord.membership.api.MoveBody;

/** Bodies, known by their code. A line can describe a body, put it below another and dissolve it. */
@ApplicationScoped
class BodyLines extends DeskLines {

    @Override
    public String name() {
        return "bodies";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(ImportColumn.required("code", "BP-WG-X"), ImportColumn.required("process", "BALI"), ImportColumn.required("kind", "WORKING_GROUP"),
            ImportColumn.optional("names.en", "Working Group on X"), ImportColumn.optional("names.vi", "Nhóm công tác về X"),
            ImportColumn.optional("parent", "BP-AHG"), ImportColumn.optional("established", "2015"), ImportColumn.optional("dissolved", ""),
            ImportColumn.optional("mandate", ""), ImportColumn.optional("source", ""));
    }

    @Override
    public Set<String> derived() {
        return Set.of("name", "version");
    }

    @Override
    public String key(Line line) {
        return line.key("code");
    }

    @Override
    protected Outcome store(Line line, Desks desks) {
        String code = line.required("code");
        Optional<BodyRecord> known = Optional.ofNullable(code).flatMap(desks.bodies()::find);
        return known.isPresent() ? change(line, known.get(), desks.bodies()) : establish(line, code, desks.bodies());
    }

    private static Outcome establish(Line line, String code, Bodies bodies) {
        line.required("kind");
        line.required("names.en");
        EstablishBody command = new EstablishBody(line.required("process"), line.oneOf("kind", BodyKind.class, null), line.names(Map.of()),
            line.text("parent", null), line.date("established", null), line.date("dissolved", null), line.text("mandate", null),
            line.text("source", null));
        line.mustBeReadable();
        bodies.establish(code, command);
        return Outcome.NEW;
    }

    private static Outcome change(Line line, BodyRecord known, Bodies bodies) {
        line.mustStay("process", line.text("process", null), known.process());
        DescribeBody described = new DescribeBody(line.oneOf("kind", BodyKind.class, known.kind()), line.names(known.names()),
            line.date("established", known.established()), line.text("mandate", known.mandate()), line.text("source", known.source()));
        String parent = line.text("parent", known.parent());
        PartialDate dissolved = line.date("dissolved", known.dissolved());
        if (known.dissolved() != null) {
            line.mustStay("dissolved", dissolved, known.dissolved());
        }
        line.mustBeReadable();
        boolean changed = false;
        if (!described.equals(description(known))) {
            bodies.describe(known.code(), version(known, bodies), described);
            changed = true;
        }
        if (!Objects.equals(parent, known.parent())) {
            bodies.move(known.code(), version(known, bodies), new MoveBody(parent));
            changed = true;
        }
        if (!Objects.equals(dissolved, known.dissolved())) {
            bodies.dissolve(known.code(), version(known, bodies), new DissolveBody(dissolved));
            changed = true;
        }
        return changed ? Outcome.CHANGED : Outcome.UNCHANGED;
    }

    private static DescribeBody description(BodyRecord known) {
        return new DescribeBody(known.kind(), known.names(), known.established(), known.mandate(), known.source());
    }

    /** The version after what this line changed already. */
    private static long version(BodyRecord known, Bodies bodies) {
        return bodies.find(known.code()).orElseThrow().version();
    }
}
