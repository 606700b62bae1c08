package org.concord.training.api;

import org.concord.kernel.Rule;

/** The rules of the catalogue. */
public enum TrainingRule implements Rule {
    /** Not a language by ISO 639-1. {0}: what was given. */
    UNKNOWN_LANGUAGE(Kind.INVALID),
    /** Another course has this code and version. {0}: the code, {1}: the version. */
    COURSE_VERSION_TAKEN(Kind.CONFLICT),
    /** A course that must be completed before is not in the catalogue. {0}: its code. */
    UNKNOWN_PREREQUISITE(Kind.INVALID),
    /** A course cannot be required before itself. {0}: its code. */
    PREREQUISITE_OF_ITSELF(Kind.INVALID),
    /** A published version never changes; a new version does. {0}: the state. */
    COURSE_STATE_FORBIDS(Kind.CONFLICT);

    private final Kind kind;

    TrainingRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
