package org.concord.assistance.internal.key;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The number of a master key by which keys may be locked: the database refuses a key that is locked by any other. */
@Entity
@Table(schema = "assistance", name = "master_key")
class MasterNumber {

    @Id
    @Column(name = "master_number")
    private int number;

    protected MasterNumber() {
    }

    MasterNumber(int number) {
        this.number = number;
    }
}
