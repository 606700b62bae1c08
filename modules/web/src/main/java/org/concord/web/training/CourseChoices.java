package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.concord.kernel.Paging;
import org.concord.training.api.CourseCriteria;
import org.concord.training.api.CourseLevel;
import org.concord.training.api.CourseRow;
import org.concord.training.api.CourseState;
import org.concord.training.api.CourseTopic;
import org.concord.training.api.Courses;
import org.concord.web.page.Once;
import org.concord.web.page.Options;
import org.concord.web.page.Reader;
import org.concord.web.page.Say;
import org.concord.web.page.Texts;

/** What fields and filters of courses let people choose from. */
@Named
@RequestScoped
public class CourseChoices {

    @Inject
    private Courses courses;
    @Inject
    private Reader reader;
    @Inject
    private Say say;

    private final Once<Map<String, String>> codes = new Once<>(() -> Options.inOrder(
        courses.search(new CourseCriteria(null, null, null, null, null, null), Paging.first(Paging.MOST)).rows().stream(),
        CourseRow::code, course -> course.code() + " · " + course.title()));

    /** The courses there are, in whichever state, by code: a choice made before must not be lost. */
    public Map<String, String> getCodes() {
        return codes.get();
    }

    public Map<String, String> getLevels() {
        return Options.constants(CourseLevel.class, say);
    }

    public Map<String, String> getStates() {
        return Options.constants(CourseState.class, say);
    }

    public Map<String, String> getTopics() {
        return Options.constants(CourseTopic.class, say);
    }

    /** The languages of the region, as the reader calls them. */
    public Map<String, String> getLanguages() {
        return Options.inOrder(Texts.KNOWN.stream().sorted(Comparator.comparing(this::called)), code -> code, this::called);
    }

    /** Some languages in a row, as the reader calls them. */
    public String spoken(List<String> languages) {
        return languages.stream().map(this::called).collect(Collectors.joining(", "));
    }

    /** A language, as the reader calls it. */
    public String called(String language) {
        return Locale.forLanguageTag(language).getDisplayLanguage(Locale.forLanguageTag(reader.getLanguage()));
    }
}
