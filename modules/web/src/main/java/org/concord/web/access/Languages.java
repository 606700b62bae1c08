package org.concord.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.concord.web.page.Reader;
import org.concord.web.page.Say;

/** The languages an account can read, each by its own name. */
@RequestScoped
public class Languages {

    @Inject
    private Reader reader;
    @Inject
    private Say say;

    /** From the tag to the name, for fields to choose from. */
    @Produces
    @Named("languages")
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        reader.getLanguages().forEach(tag -> names.put(tag, say.language(tag)));
        return names;
    }
}
