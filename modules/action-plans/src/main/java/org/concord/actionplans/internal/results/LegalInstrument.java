package org.concord.actionplans.internal.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.actionplans.api.LegalInstrumentKind;
import org.concord.actionplans.api.WriteLegalInstrument;
import org.concord.actionplans.internal.plan.Days;
import org.concord.actionplans.internal.plan.Programme;
import org.concord.kernel.Required;
import org.concord.kernel.Text;

/** A legal text that a plan brought about. */
@Entity
@Table(schema = "actionplans", name = "legal_instrument")
public class LegalInstrument implements PartOfPlan {

    @Id
    private UUID id;
    @Column(name = "programme_id")
    private UUID programme;
    private String title;
    @Enumerated(EnumType.STRING)
    private LegalInstrumentKind kind;
    @Column(name = "in_force_from")
    private LocalDate inForceFrom;
    private String source;
    @Column(name = "search_text")
    private String searchText;
    @Version
    private long version;

    protected LegalInstrument() {
    }

    public LegalInstrument(UUID id, Programme programme, WriteLegalInstrument command) {
        this.id = id;
        this.programme = programme.id();
        describe(programme, command);
    }

    public final void describe(Programme ofPlan, WriteLegalInstrument command) {
        ofPlan.mustBeInForce();
        mustStayIn(command.programme());
        title = Text.required("title", command.title(), 500);
        kind = Required.value("kind", command.kind());
        inForceFrom = Days.checked("inForceFrom", command.inForceFrom());
        source = Text.required("source", command.source(), 1000);
        searchText = Text.folded(title);
    }

    @Override
    public UUID programme() {
        return programme;
    }

    public long version() {
        return version;
    }
}
