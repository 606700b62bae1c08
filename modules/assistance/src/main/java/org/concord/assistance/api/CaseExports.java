package org.concord.assistance.api;

import java.util.List;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * Cases that go out as tables of the Human Trafficking Case Data Standard (HTCDS) by IOM, CC BY 4.0, modified: its names as headings, its codes in the cells,
 * several with a semicolon between, days as ISO 8601, countries as ISO 3166 alpha-2. What came in with a file goes out again as it came, unless the case says
 * otherwise by now; what the standard has no field or code for stands in columns of ours.
 */
public interface CaseExports {

    /** The most cases that are written down at once together with whom they are about. */
    int MOST_NAMED = 200;

    /** The names of the columns. */
    List<String> columns();

    /** What IOM's spreadsheets call each of them for people; its name where they have none. */
    List<String> labels();

    /** Cases whose facts the caller may see; the columns that may tell who somebody is are empty. */
    Page<CaseCells> search(CaseCriteria criteria, Paging paging);

    /**
     * The same with these columns filled, as far as they may be passed on to whom the file goes. {@link HtcdsRule#HTCDS_TOO_MANY_NAMED} where there are more
     * than {@value #MOST_NAMED}, {@link HtcdsRule#HTCDS_NOT_ALL_ALLOWED} where something is to be left out and nobody said that it may be.
     */
    NamedCases named(ExportNamedCases command);
}
