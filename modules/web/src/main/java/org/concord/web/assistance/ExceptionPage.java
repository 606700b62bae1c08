package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.assistance.api.ExceptionRow;
import org.concord.assistance.api.LawfulExceptions;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One lawful exception, and deciding it. */
@Named
@RequestScoped
public class ExceptionPage {

    @Inject
    private LawfulExceptions exceptions;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<ExceptionRow> record = new Once<>(() -> here.found(exceptions.find(getCase(), here.id())));

    public ExceptionRow getRecord() {
        return record.get();
    }

    /** The id of the case that the address names. */
    public UUID getCase() {
        return here.caseId();
    }

    public void approveException() {
        outcome.attempt(() -> exceptions.approve(getCase(), here.id(), here.version()), "done.saved");
    }

    public void refuseException() {
        outcome.attempt(() -> exceptions.refuse(getCase(), here.id(), here.version()), "done.saved");
    }
}
