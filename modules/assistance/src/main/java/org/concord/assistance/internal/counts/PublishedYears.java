package org.concord.assistance.internal.counts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.concord.assistance.api.CountCell;
import org.concord.assistance.api.CountDimension;
import org.concord.assistance.api.CountMeasure;

/** What we have published of a year, for comparing. */
@ApplicationScoped
public class PublishedYears {

    @Inject
    private ReleaseRepository releases;

    /** The count of a whole year in what was published last by year; nothing where there is none, or it is hidden. */
    public Optional<Long> count(String participant, CountMeasure measure, int year) {
        return releases.lastByYear(participant, measure).flatMap(release -> release.shown().stream()
            .filter(cell -> isOf(cell, release.question(), String.valueOf(year))).findFirst().map(CountCell::counted));
    }

    private static boolean isOf(CountCell cell, Question question, String year) {
        return question.dimensions().stream().allMatch(dimension -> {
            String at = cell.at(question.dimensions()).get(question.dimensions().indexOf(dimension));
            return at.equals(dimension == CountDimension.BY_YEAR ? year : CountCell.ALL);
        });
    }
}
