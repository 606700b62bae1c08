package org.concord.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** The id of a record made from a line: always the same for what the record is naturally known by. */
public final class NaturalId {

    private static final String BETWEEN = "\u001f";

    private NaturalId() {
    }

    public static UUID of(String collection, Object... known) {
        String all = Arrays.stream(known).map(Objects::toString).collect(Collectors.joining(BETWEEN, collection + BETWEEN, ""));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }
}
