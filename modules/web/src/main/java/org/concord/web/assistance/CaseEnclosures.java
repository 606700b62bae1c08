package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.concord.assistance.api.CaseAssessmentRow;
import org.concord.assistance.api.CaseDocumentRow;
import org.concord.assistance.api.DataCategory;
import org.concord.assistance.api.Enclose;
import org.concord.assistance.api.EnclosureKind;
import org.concord.web.page.Draft;
import org.concord.web.page.Once;
import org.concord.web.page.Options;
import org.concord.web.page.Say;
import org.concord.web.page.Typed;

/** What of the case that a page is about can travel with a referral: each has a tick of its own, and a choice where it can be of several kinds of data. */
@Named
@RequestScoped
public class CaseEnclosures {

    /**
     * Something to tick.
     *
     * @param read what people read
     * @param categories the kinds of data that it can be of
     */
    public record Choice(EnclosureKind kind, UUID id, String read, Map<String, String> categories) {

        /** What the names of its fields end in. */
        public String key() {
            return kind + "-" + id;
        }

        /** Whether it must be said of which kind of data it is. */
        public boolean isOpen() {
            return categories.size() > 1;
        }

        private Enclose chosen(DataCategory said) {
            return new Enclose(kind, id, said);
        }
    }

    @Inject
    private CaseCare care;
    @Inject
    private CasePapers papers;
    @Inject
    private Say say;

    private final Once<List<Choice>> choices = new Once<>(() -> Stream.concat(care.getAssessed().rows().stream().map(this::assessment),
        papers.getList().rows().stream().map(this::paper)).toList());

    public List<Choice> getChoices() {
        return choices.get();
    }

    /** What is ticked in a form. */
    List<Enclose> ticked(Draft<?> draft) {
        return choices.get().stream().filter(one -> Boolean.parseBoolean(draft.text("enclosed-" + one.key())))
            .map(one -> one.chosen(Typed.as(DataCategory.class, "enclosures", draft.text("category-" + one.key())))).toList();
    }

    private Choice assessment(CaseAssessmentRow row) {
        return choice(EnclosureKind.ASSESSMENT, row.id(), say.of(row.assessedOn()) + ", " + say.of(row.level()), row.categories());
    }

    private Choice paper(CaseDocumentRow row) {
        return choice(EnclosureKind.PAPER, row.id(), say.of(row.addedAt()) + ", " + say.of(row.kind()), row.categories());
    }

    private Choice choice(EnclosureKind kind, UUID id, String told, List<DataCategory> categories) {
        String only = categories.size() == 1 ? ", " + say.of(categories.get(0)) : "";
        return new Choice(kind, id, say.of(kind) + ", " + told + only, Options.inOrder(categories.stream(), DataCategory::name, say::of));
    }
}
