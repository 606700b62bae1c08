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
import org.concord.membership.api.AppointChair;
import org.concord.membership.api.Bound;
import org.concord.membership.api.ChairTermCriteria;
import org.concord.membership.api.ChairTermRow;
import org.concord.membership.api.Confidence;
import org.concord.membership.api.CorrectChairTerm;

/** Terms of chairs, known by body, seat, holder and start. */
@ApplicationScoped
class ChairTermLines extends DeskLines {

    @Override
    public String name() {
        return "chair-terms";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(ImportColumn.optional("id", ""), ImportColumn.required("body", "BP-AHG"), ImportColumn.required("seat", "1"),
            ImportColumn.required("holder", "AU"), ImportColumn.optional("person", ""), ImportColumn.required("from", "2015"),
            ImportColumn.optional("fromBound", "STATED"), ImportColumn.optional("to", "2017-10-13"), ImportColumn.optional("toBound", "SEEN"),
            ImportColumn.optional("source", "Minutes of the meeting of 2017"), ImportColumn.optional("confidence", "HIGH"), ImportColumn.optional("note", ""));
    }

    @Override
    public Set<String> derived() {
        return Set.of("bodyName", "function", "holderName", "personName", "version");
    }

    @Override
    public String key(Line line) {
        return line.key("id", "body", "seat", "holder", "from");
    }

    @Override
    protected Outcome store(Line line, Desks desks) {
        UUID id = line.id("id", null);
        String body = line.required("body");
        String seat = line.required("seat");
        String holder = line.required("holder");
        PartialDate from = line.date("from", null);
        line.mustBeReadable();
        Optional<ChairTermRow> known = id == null ? known(desks, body, seat, holder, from) : desks.chairs().term(id);
        if (known.isPresent()) {
            return correct(line, known.get(), desks);
        }
        CorrectChairTerm said = said(line, new CorrectChairTerm(null, null, null, null, null, null, null, null, null));
        line.mustBeReadable();
        desks.chairs().appoint(id == null ? NaturalId.of("chair-terms", body, seat, holder, from) : id,
            new AppointChair(body, seat, holder, said.person(), from, said.fromBound(), said.to(), said.toBound(), said.source(),
                said.confidence(), said.note()));
        return Outcome.NEW;
    }

    private static Optional<ChairTermRow> known(Desks desks, String body, String seat, String holder, PartialDate from) {
        ChairTermCriteria of = new ChairTermCriteria(null, body, null, seat, holder, null, null, null);
        return desks.chairs().terms(of, Paging.first(Paging.MOST)).rows().stream()
            .filter(row -> Objects.equals(row.from(), from))
            .findFirst();
    }

    private static Outcome correct(Line line, ChairTermRow known, Desks desks) {
        line.mustStay("body", line.text("body", null), known.body());
        line.mustStay("seat", line.text("seat", null), known.seat());
        CorrectChairTerm stored = new CorrectChairTerm(known.holder(), known.person(), known.from(), known.fromBound(), known.to(),
            known.toBound(), known.source(), known.confidence(), known.note());
        CorrectChairTerm said = said(line, stored);
        line.mustBeReadable();
        if (said.equals(stored)) {
            return Outcome.UNCHANGED;
        }
        desks.chairs().correct(known.id(), known.version(), said);
        return Outcome.CHANGED;
    }

    private static CorrectChairTerm said(Line line, CorrectChairTerm stored) {
        return new CorrectChairTerm(line.text("holder", stored.holder()), line.id("person", stored.person()), line.date("from", stored.from()),
            line.oneOf("fromBound", Bound.class, stored.fromBound()), line.date("to", stored.to()),
            line.oneOf("toBound", Bound.class, stored.toBound()), line.text("source", stored.source()),
            line.oneOf("confidence", Confidence.class, stored.confidence()), line.text("note", stored.note()));
    }
}
