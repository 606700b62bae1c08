package org.concord.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** The texts of the pages in the reader's language: {@code #{t['page.meetings.title']}}, with details {@code #{t.with('list.more', 50)}}. */
@Named("t")
@RequestScoped
public class Wording extends AbstractMap<String, String> {

    @Inject
    private Reader reader;
    @Inject
    private Texts texts;

    @Override
    public String get(Object key) {
        return reader.read(String.valueOf(key));
    }

    /** The text {@code key}, its blanks filled in. */
    public String with(String key, Object... details) {
        return reader.read(key, details);
    }

    /** What a field is called: in this form if the form calls it something of its own, else everywhere. One of many ({@code names-vi}) as all are. */
    public String field(String form, String name) {
        String all = name.replaceFirst("-.*", "");
        String own = "field." + form + "." + all;
        return get(texts.has(own) ? own : "field." + all);
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
