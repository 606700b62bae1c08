package org.concord.training.internal.year;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/** A list of another module, page by page to its end. */
final class EveryPage {

    private EveryPage() {
    }

    static <R> List<R> of(Function<Paging, Page<R>> list) {
        List<R> rows = new ArrayList<>();
        String after = null;
        do {
            Page<R> page = list.apply(new Paging(Paging.MOST, after, null));
            rows.addAll(page.rows());
            after = page.next();
        } while (after != null);
        return rows;
    }
}
