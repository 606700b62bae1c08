package org.concord.web.page;

import java.util.List;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/** Says how many there are, where nobody counts: as many as are looked at, or that there are more. */
public final class HowMany {

    /** As much of a list as is looked at. */
    public static final Paging LOOKED_AT = Paging.first(99);

    private HowMany() {
    }

    /** The rows of these pages together. */
    public static String of(Page<?>... pages) {
        int rows = List.of(pages).stream().mapToInt(page -> page.rows().size()).sum();
        return List.of(pages).stream().allMatch(page -> page.next() == null) ? String.valueOf(rows) : rows + "+";
    }
}
