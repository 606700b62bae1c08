package org.concord.assistance.internal.key;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The number of a master key by which keys may be locked. It is entered before the first key is locked by it, and taken away when nothing is: whoever still
 * locks with a master key that was retired meanwhile is refused by the database, rather than lose a case.
 */
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
