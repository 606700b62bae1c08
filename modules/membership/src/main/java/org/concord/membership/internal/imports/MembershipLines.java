package org.concord.membership.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concord.imports.api.ImportColumn;
import org.concord.imports.api.Line;
import org.concord.kernel.NaturalId;
import org.concord.kernel.Paging;
import org.concord.kernel.PartialDate;
import org.concord.membership.api.Confidence;
import org.concord.membership.api.EndMembership;
import org.concord.membership.api.MembershipCriteria;
import org.concord.membership.api.MembershipRole;
import org.concord.membership.api.MembershipRow;
import org.concord.membership.api.RecordMembership;

/** Memberships, known by process, participant and start. History is not overwritten: a line can end a membership, and change nothing else. */
@ApplicationScoped
class MembershipLines extends DeskLines {

    @Override
    public String name() {
        return "memberships";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(ImportColumn.optional("id", ""), ImportColumn.required("process", "BALI"), ImportColumn.required("participant", "VN"),
            ImportColumn.required("role", "MEMBER"), ImportColumn.optional("listedAs", "Vietnam"), ImportColumn.required("from", "2002-02"),
            ImportColumn.optional("to", ""), ImportColumn.optional("source", "https://www.iom.int/node/30036"), ImportColumn.optional("confidence", "HIGH"),
            ImportColumn.optional("note", ""));
    }

    @Override
    public Set<String> derived() {
        return Set.of("participantName", "kind", "state", "version");
    }

    @Override
    public String key(Line line) {
        return line.key("id", "process", "participant", "from");
    }

    @Override
    protected Outcome store(Line line, Desks desks) {
        UUID id = line.id("id", null);
        String process = line.required("process");
        String participant = line.required("participant");
        PartialDate from = line.date("from", null);
        MembershipRole role = line.oneOf("role", MembershipRole.class, null);
        line.mustBeReadable();
        Optional<MembershipRow> known = id == null ? known(desks, process, participant, from) : desks.memberships().find(id);
        if (known.isPresent()) {
            return end(line, known.get(), desks);
        }
        line.required("role");
        RecordMembership command = new RecordMembership(process, participant, role, line.text("listedAs", null), from, line.date("to", null),
            line.text("source", null), line.oneOf("confidence", Confidence.class, null), line.text("note", null));
        line.mustBeReadable();
        desks.memberships().record(id == null ? NaturalId.of("memberships", process, participant, from) : id, command);
        return Outcome.NEW;
    }

    private static Optional<MembershipRow> known(Desks desks, String process, String participant, PartialDate from) {
        MembershipCriteria of = new MembershipCriteria(process, participant, null, null, null, null, null, null);
        return desks.memberships().search(of, Paging.first(Paging.MOST)).rows().stream()
            .filter(row -> Objects.equals(row.from(), from))
            .findFirst();
    }

    private static Outcome end(Line line, MembershipRow known, Desks desks) {
        line.mustStay("process", line.text("process", null), known.process());
        line.mustStay("participant", line.text("participant", null), known.participant());
        line.mustStay("role", line.oneOf("role", MembershipRole.class, null), known.role());
        line.mustStay("listedAs", line.text("listedAs", null), known.listedAs());
        line.mustStay("from", line.date("from", null), known.from());
        line.mustStay("source", line.text("source", null), known.source());
        line.mustStay("confidence", line.oneOf("confidence", Confidence.class, null), known.confidence());
        line.mustStay("note", line.text("note", null), known.note());
        PartialDate to = line.date("to", known.to());
        if (known.to() != null) {
            line.mustStay("to", to, known.to());
        }
        line.mustBeReadable();
        if (Objects.equals(to, known.to())) {
            return Outcome.UNCHANGED;
        }
        desks.memberships().end(known.id(), known.version(), new EndMembership(to, null));
        return Outcome.CHANGED;
    }
}
