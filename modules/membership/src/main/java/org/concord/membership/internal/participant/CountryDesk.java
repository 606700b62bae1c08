package org.concord.membership.internal.participant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.concord.membership.api.Countries;

/** Names countries; a request, which may ask for each line of a long file, looks them up once. */
@RequestScoped
@Transactional
public class CountryDesk implements Countries {

    @Inject
    private ParticipantSearch search;

    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

    @Override
    public Map<String, String> names(String language) {
        return byLanguage.computeIfAbsent(language, this::inLanguage);
    }

    private Map<String, String> inLanguage(String language) {
        Locale reader = Locale.forLanguageTag(language);
        Map<String, String> names = new TreeMap<>();
        for (String code : Locale.getISOCountries()) {
            names.put(code, new Locale.Builder().setRegion(code).build().getDisplayCountry(reader));
        }
        names.putAll(search.countries(language));
        return Collections.unmodifiableMap(names);
    }
}
