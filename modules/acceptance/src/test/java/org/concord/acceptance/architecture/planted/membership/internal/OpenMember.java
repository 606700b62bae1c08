package org.concord.acceptance.architecture.planted.membership.internal;

import jakarta.persistence.Embeddable;

/** Breaks the rule that an entity hides its fields. */
@Embeddable
class OpenMember {
    String name;

    void setUpByAVerb() {
        name = "";
    }
}
