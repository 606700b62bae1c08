package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concord.assistance.api.CountCell;
import org.concord.assistance.api.StatisticRow;
import org.concord.web.membership.CountryNames;
import org.concord.web.page.Reader;
import org.concord.web.page.Say;
import org.concord.web.rest.Cells;

/** What goes with the CSV of published counts, which holds nothing but the table: what it counts, how it was made, and what its columns mean (W3C CSVW). */
@RequestScoped
public class StatisticMetadata {

    static final String MEDIA = "application/csvm+json";

    private static final Map<String, String> NUMBERS = Map.of("counted", "nonNegativeInteger", "percentage", "decimal");

    @Inject
    private CountMethod method;
    @Inject
    private CountryNames countries;
    @Inject
    private Reader reader;
    @Inject
    private Say say;

    /** Leads from the CSV to this. */
    static String link(StatisticRow table) {
        return "<statistic.csv-metadata.json?id=" + table.id() + ">; rel=\"describedby\"; type=\"" + MEDIA + '"';
    }

    /** @see <a href="https://www.w3.org/TR/tabular-metadata/">Metadata Vocabulary for Tabular Data</a> */
    Map<String, Object> of(StatisticRow table) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", reader.getLanguage())));
        said.put("url", "statistic.csv?id=" + table.id());
        said.put("dc:title", say.of(table.measure()) + " · " + countries.of(table.participant()) + " · " + say.of(table.dimensions()));
        said.put("dc:issued", table.publishedAt());
        said.put("dc:description", String.join(" ", method.of(table)) + " " + reader.read("counts.zero"));
        said.put("tableSchema", Map.of("columns", Cells.headings(CountCell.class).stream().map(StatisticMetadata::column).toList()));
        return said;
    }

    private static Map<String, Object> column(String heading) {
        Map<String, Object> column = new LinkedHashMap<>();
        column.put("name", heading);
        column.put("titles", heading);
        column.put("datatype", NUMBERS.getOrDefault(heading, "string"));
        return column;
    }
}
