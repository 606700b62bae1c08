package org.concord.access.internal.account;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** A username, of an account or not, and the network from which it is tried; or codes or the password of an account, from wherever they are. */
@Embeddable
class Attempt implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ANYWHERE = "*";
    private static final String INSIDE = "inside";

    private String username;
    private String address;

    protected Attempt() {
    }

    Attempt(String username, String address) {
        this.username = username;
        this.address = Network.of(address);
    }

    /** A code tried by somebody who knows the password, and may well have many addresses. */
    static Attempt ofCodes(String username) {
        return new Attempt(username, ANYWHERE);
    }

    /** The password, asked for again of somebody who is signed in. */
    static Attempt inside(String username) {
        return new Attempt(username, INSIDE);
    }

    /** What stands for where it comes from: an address of IPv4, a network of IPv6. */
    String network() {
        return address;
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
