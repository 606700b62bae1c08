package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.concord.training.api.BadgeRow;
import org.concord.training.api.CourseRunRow;
import org.concord.training.api.CourseRuns;
import org.concord.training.api.Registers;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.QrCode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The badges of a run, to be printed: a name, and a code that a trainer's phone reads. */
@Named
@RequestScoped
public class BadgesPage {

    @Inject
    private Registers registers;
    @Inject
    private CourseRuns runs;
    @Inject
    private Here here;
    @Inject
    @ConfigProperty(name = "concord.public-url", defaultValue = "http://localhost:8080")
    private String address;

    private final Once<CourseRunRow> run = new Once<>(() -> here.found(runs.find(here.id("run"))));
    private final Once<List<BadgeRow>> rows = new Once<>(() -> registers.badges(run.get().id()));

    public CourseRunRow getRun() {
        return run.get();
    }

    public List<BadgeRow> getRows() {
        return rows.get();
    }

    /** The code of a badge as the path of an SVG picture. */
    public String code(BadgeRow badge) {
        return QrCode.path(link(badge));
    }

    public int size(BadgeRow badge) {
        return QrCode.size(link(badge));
    }

    private String link(BadgeRow badge) {
        return address.strip().replaceFirst("/+$", "") + "/training/scan?badge=" + badge.badge();
    }
}
