package org.concord.assistance.internal.htcds;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.concord.kernel.NaturalId;

/**
 * Tells which case a line becomes: the same line of the same agency becomes the same case, in whichever file it comes and in whichever order its columns
 * stand. Equal lines of one file are several people.
 */
final class LineIds {

    private final String agency;
    private final UnaryOperator<String> digest;
    private final Map<UUID, Integer> before = new HashMap<>();

    /** @param digest tells lines apart without telling them */
    LineIds(String agency, UnaryOperator<String> digest) {
        this.agency = agency;
        this.digest = digest;
    }

    /** Of the next line of the file. */
    CaseLine next(CaseLine line) {
        Map<String, String> said = new TreeMap<>();
        line.values().forEach((name, value) -> said.put(name, value.strip()));
        String known = digest.apply(LineText.ofValues(said));
        int times = before.merge(NaturalId.of("htcds-line", agency, known), 1, Integer::sum);
        return line.becoming(NaturalId.of("htcds-line", agency, known, times));
    }

    /** As lines were told before: by the file, byte for byte, and the place in it. A case that was made then is known by it for good. */
    static UUID inThisFile(CaseFile file, CaseLine line) {
        return NaturalId.of("htcds", file.agency(), file.digest(), line.number());
    }
}
