package org.concord.access.internal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.concord.access.api.Grant;
import org.concord.access.api.Role;
import org.concord.access.api.Scope;

/** A grant as it is stored. */
@Embeddable
class HeldGrant {

    @Enumerated(EnumType.STRING)
    @Column(name = "role_code")
    private Role role;
    private String scope;

    protected HeldGrant() {
    }

    HeldGrant(Grant grant) {
        role = grant.role();
        scope = grant.scope().toString();
    }

    Grant grant() {
        return new Grant(role, Scope.parse(scope));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HeldGrant held && held.role == role && held.scope.equals(scope);
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, scope);
    }
}
