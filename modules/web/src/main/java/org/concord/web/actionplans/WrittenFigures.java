package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.concord.web.page.Amounts;
import org.concord.web.page.Draft;
import org.concord.web.page.Reader;

/** Figures of results in forms, written and read as the reader's language writes numbers. */
@RequestScoped
public class WrittenFigures {

    @Inject
    private Reader reader;

    /** A form whose field {@code name} is a figure. */
    <C extends Record> Draft<C> in(Draft<C> draft, String name) {
        return draft.reading(name, typed -> Amounts.in(reader.getLanguage()).number(typed));
    }

    /** The same, filled in with what is known. */
    <C extends Record> Draft<C> in(Draft<C> draft, String name, BigDecimal known) {
        return in(draft, name).with(name, known == null ? null : Amounts.in(reader.getLanguage()).written(known));
    }
}
