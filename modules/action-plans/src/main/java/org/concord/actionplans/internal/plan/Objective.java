package org.concord.actionplans.internal.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.concord.actionplans.api.Pillar;
import org.concord.actionplans.api.WriteObjective;
import org.concord.kernel.Required;
import org.concord.kernel.Text;

/** What a plan wants to reach, and which pillar of action against trafficking it belongs to. */
@Entity
@Table(schema = "actionplans", name = "objective")
public class Objective {

    private static final int LONGEST_CODE = 40;

    @Id
    private UUID id;
    @Column(name = "programme_id")
    private UUID programme;
    private String code;
    @Enumerated(EnumType.STRING)
    private Pillar pillar;
    private String title;
    @Version
    private long version;

    protected Objective() {
    }

    public Objective(UUID id, Programme programme, WriteObjective command) {
        this.id = id;
        this.programme = programme.id();
        describe(programme, command);
    }

    public final void describe(Programme inPlan, WriteObjective command) {
        inPlan.mustBeWritten();
        code = Text.required("code", command.code(), LONGEST_CODE);
        pillar = Required.value("pillar", command.pillar());
        title = Text.required("title", command.title(), 500);
    }

    public UUID id() {
        return id;
    }

    public UUID programme() {
        return programme;
    }

    public String code() {
        return code;
    }

    public long version() {
        return version;
    }
}
