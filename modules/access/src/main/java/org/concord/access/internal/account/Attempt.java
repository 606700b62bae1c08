package org.concord.access.internal.account;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** A username, of an account or not, and the address from which it is tried. */
@Embeddable
class Attempt implements Serializable {

    private static final long serialVersionUID = 1L;

    private String username;
    private String address;

    protected Attempt() {
    }

    Attempt(String username, String address) {
        this.username = username;
        this.address = address == null ? "-" : address.substring(0, Math.min(60, address.length()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attempt attempt && attempt.username.equals(username) && attempt.address.equals(address);
    }

    @Override
    public int hashCode() {
        return Objects.hash(username, address);
    }
}
