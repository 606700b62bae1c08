package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.training.api.CourseRunRow;
import org.concord.training.api.CourseRuns;
import org.concord.training.api.RunState;
import org.concord.training.api.TrainingRight;
import org.concord.web.page.Here;
import org.concord.web.page.May;
import org.concord.web.page.Once;

/** The run that a page about some part of it is asked for, in its address. */
@Named
@RequestScoped
public class AskedRun {

    @Inject
    private CourseRuns runs;
    @Inject
    private May may;
    @Inject
    private Here here;

    private final Once<CourseRunRow> record = new Once<>(() -> here.found(runs.find(here.id("run"))));

    public CourseRunRow getRecord() {
        return record.get();
    }

    /** Whether the reader keeps it. */
    public boolean isKept() {
        return may.forParticipant(TrainingRight.KEEP_RUNS.name(), record.get().host());
    }

    /** Whether it can still be planned otherwise. */
    public boolean isOpen() {
        return record.get().state() == RunState.DRAFT || record.get().state() == RunState.PUBLISHED;
    }

    UUID id() {
        return record.get().id();
    }
}
