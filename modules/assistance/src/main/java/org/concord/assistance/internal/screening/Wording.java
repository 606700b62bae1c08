package org.concord.assistance.internal.screening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** How an indicator is asked in one language. */
@Entity
@Table(schema = "assistance", name = "indicator_wording")
@IdClass(Wording.Key.class)
class Wording {

    /** Of which indicator, in which language. */
    record Key(String list, String code, String language) implements Serializable {
    }

    @Id
    @Column(name = "list_code")
    private String list;
    @Id
    private String code;
    @Id
    private String language;
    private String wording;

    protected Wording() {
    }

    Wording(String list, String code, String language, String wording) {
        this.list = list;
        this.code = code;
        this.language = language;
        this.wording = wording;
    }
}
