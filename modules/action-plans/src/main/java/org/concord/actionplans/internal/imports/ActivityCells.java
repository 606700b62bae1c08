package org.concord.actionplans.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.concord.actionplans.api.Pillar;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.WriteActivity;
import org.concord.actionplans.api.WriteObjective;
import org.concord.imports.api.Line;
import org.concord.kernel.Ids;

/** The activity that a budget line belongs to, and its objective: those of the plan, or new ones that the line describes. */
@ApplicationScoped
class ActivityCells {

    @Inject
    private KnownRepository known;

    UUID of(Line line, ProgrammeRow plan, Desks desks) {
        String code = line.required("activity");
        line.mustBeReadable();
        Optional<UUID> stored = known.part("Activity", plan.id(), code);
        return stored.isPresent() ? stored.get() : added(line, plan, code, desks);
    }

    private UUID added(Line line, ProgrammeRow plan, String code, Desks desks) {
        UUID objective = objective(line, plan, desks);
        WriteActivity said = new WriteActivity(objective, code, line.required("activityTitle"), line.text("leadAgency", null), null, null, null);
        line.mustBeReadable();
        UUID id = Ids.next();
        desks.plans().addActivity(id, said);
        known.settle();
        return id;
    }

    private UUID objective(Line line, ProgrammeRow plan, Desks desks) {
        String code = line.required("objective");
        line.mustBeReadable();
        Optional<UUID> stored = known.part("Objective", plan.id(), code);
        if (stored.isPresent()) {
            return stored.get();
        }
        line.required("pillar");
        WriteObjective said = new WriteObjective(plan.id(), code, line.oneOf("pillar", Pillar.class, null), line.required("objectiveTitle"));
        line.mustBeReadable();
        UUID id = Ids.next();
        desks.plans().addObjective(id, said);
        known.settle();
        return id;
    }
}
