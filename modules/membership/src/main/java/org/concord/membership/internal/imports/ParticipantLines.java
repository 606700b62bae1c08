package org.concord.membership.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.concord.imports.api.ImportColumn;
import org.concord.imports.api.Line;
import org.concord.membership.api.DescribeParticipant;
import org.concord.membership.api.ParticipantKind;
import org.concord.membership.api.ParticipantRecord;
import org.concord.membership.api.RegisterParticipant;

/** Participants, known by their code. */
@ApplicationScoped
class ParticipantLines extends DeskLines {

    @Override
    public String name() {
        return "participants";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(ImportColumn.required("code", "VN"), ImportColumn.required("kind", "STATE"), ImportColumn.optional("names.en", "Viet Nam"),
            ImportColumn.optional("names.vi", "Việt Nam"), ImportColumn.optional("note", ""));
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
    protected Outcome store(Line line, Desks desks) {
        String code = line.required("code");
        Optional<ParticipantRecord> known = Optional.ofNullable(code).flatMap(desks.participants()::find);
        return known.isPresent() ? describe(line, known.get(), desks) : register(line, code, desks);
    }

    private static Outcome register(Line line, String code, Desks desks) {
        line.required("kind");
        line.required("names.en");
        RegisterParticipant command = new RegisterParticipant(line.oneOf("kind", ParticipantKind.class, null), line.names(Map.of()),
            line.text("note", null));
        line.mustBeReadable();
        desks.participants().register(code, command);
        return Outcome.NEW;
    }

    private static Outcome describe(Line line, ParticipantRecord known, Desks desks) {
        line.mustStay("kind", line.oneOf("kind", ParticipantKind.class, known.kind()), known.kind());
        DescribeParticipant command = new DescribeParticipant(line.names(known.names()), line.text("note", known.note()));
        line.mustBeReadable();
        if (command.names().equals(known.names()) && Objects.equals(command.note(), known.note())) {
            return Outcome.UNCHANGED;
        }
        desks.participants().describe(known.code(), known.version(), command);
        return Outcome.CHANGED;
    }
}
