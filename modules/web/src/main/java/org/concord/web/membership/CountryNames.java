package org.concord.web.membership;

import static org.concord.web.page.Options.inOrder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Map;
import org.concord.membership.api.Countries;
import org.concord.web.page.Reader;

/** What the reader calls countries, and what a form offers. */
@Named
@RequestScoped
public class CountryNames {

    @Inject
    private Countries countries;
    @Inject
    private Reader reader;

    public String of(String alpha2) {
        return alpha2 == null ? "" : countries.names(reader.getLanguage()).getOrDefault(alpha2, alpha2);
    }

    /** All, in the order of the reader's alphabet. */
    public Map<String, String> getAll() {
        Collator alphabet = Collator.getInstance(reader.getLocale());
        return inOrder(countries.names(reader.getLanguage()).entrySet().stream().sorted(Map.Entry.comparingByValue(alphabet)), Map.Entry::getKey, Map.Entry::getValue);
    }
}
