package org.concord.actionplans.internal.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the budget lines of a plan as a Fiscal Data Package: a table, and what its columns mean. */
final class FiscalPackage {

    private final PlanFacts facts;
    private final OutputStream out;

    FiscalPackage(PlanFacts facts, OutputStream out) {
        this.facts = facts;
        this.out = out;
    }

    void write(Stream<PublishedLine> lines) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        begin(zip, "datapackage.json");
        new FiscalDescriptor(facts).write(zip);
        begin(zip, FiscalTable.FILE);
        FiscalTable.write(lines, zip);
        zip.finish();
    }

    /** Dated like the content, so that the same content is the same file. */
    private void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(facts.changedAt() == null ? Instant.EPOCH : facts.changedAt(), ZoneOffset.UTC));
        zip.putNextEntry(entry);
    }
}
