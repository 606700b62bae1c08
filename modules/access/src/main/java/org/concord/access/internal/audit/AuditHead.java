package org.concord.access.internal.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that says where the chain ends; whoever seals locks it. */
@Entity
@Table(schema = "access", name = "audit_head")
class AuditHead {

    static final short ONLY = 1;

    @Id
    private short id;
    @Column(name = "chain_number")
    private long chainNumber;
    private String hash;

    protected AuditHead() {
    }

    ChainLink link() {
        return new ChainLink(chainNumber, hash);
    }

    void moveTo(ChainLink link) {
        chainNumber = link.number();
        hash = link.hash();
    }
}
