package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.actionplans.api.OpenPlans;
import org.concord.actionplans.api.PlanFile;
import org.concord.actionplans.api.Publication;
import org.concord.actionplans.api.Publications;
import org.concord.kernel.Page;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;
import org.concord.web.page.Reader;
import org.concord.web.rest.WrittenFiles.Writing;

/** The files in which a plan is given away, what each is for, and what none of them tells. */
@Named
@RequestScoped
public class PublicationsPage {

    @Inject
    private Publications publications;
    @Inject
    private OpenPlans open;
    @Inject
    private Outcome outcome;
    @Inject
    private Here here;
    @Inject
    private Reader reader;

    private final Once<Publication> record = new Once<>(() -> here.found(Optional.ofNullable(here.id("plan")).flatMap(publications::find)));
    private final Once<Page<PublishedFile>> files = new Once<>(this::files);
    private final Once<Boolean> opened = new Once<>(() -> open.isOpen(record.get().programme()));

    public Publication getRecord() {
        return record.get();
    }

    public Page<PublishedFile> getFiles() {
        return files.get();
    }

    /** Whether everybody may read the files. */
    public boolean isOpen() {
        return opened.get();
    }

    public void openToAll() {
        outcome.attempt(() -> open.open(record.get().programme()), "done.saved");
    }

    public void shutToAll() {
        outcome.attempt(() -> open.shut(record.get().programme()), "done.saved");
    }

    /** Whether the reader asked how large the files are. */
    public boolean isMeasured() {
        return Boolean.TRUE.equals(here.flag("sizes"));
    }

    private Page<PublishedFile> files() {
        Publication plan = record.get();
        return new Page<>(plan.published() ? List.of(
            file(PlanFile.IATI_ACTIVITIES),
            file("IATI_ORGANISATION", "organisations/" + plan.owner() + "/iati.xml", out -> publications.writeOrganisation(plan.owner(), out)),
            file(PlanFile.FISCAL_DATA_PACKAGE),
            file(PlanFile.LEDGER_JOURNAL))
            : List.of(), null);
    }

    private PublishedFile file(PlanFile file) {
        UUID plan = record.get().programme();
        return file(file.name(), "programmes/" + plan + "/" + file.fileName(), out -> publications.write(plan, file, out));
    }

    private PublishedFile file(String name, String address, Writing writing) {
        return new PublishedFile(reader.read("PlanFile." + name), address, reader.read("published.for." + name), reader.read("published.standard." + name),
            isMeasured() ? size(writing) : null);
    }

    private static long size(Writing writing) {
        Scales scales = new Scales();
        try {
            writing.to(scales);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return scales.weighed;
    }

    /** Counts what is written to it, and keeps none of it. */
    private static final class Scales extends OutputStream {

        private long weighed;

        @Override
        public void write(int octet) {
            weighed++;
        }

        @Override
        public void write(byte[] octets, int from, int length) {
            weighed += length;
        }
    }
}
