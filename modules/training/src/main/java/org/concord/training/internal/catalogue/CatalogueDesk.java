package org.concord.training.internal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.training.api.Catalogue;
import org.concord.training.api.CatalogueCriteria;
import org.concord.training.api.CourseOffer;
import org.concord.training.api.RunOffer;
import org.concord.training.api.SessionOffer;

/** Tells everybody of courses, and asks nobody who is there. */
@ApplicationScoped
@Transactional
public class CatalogueDesk implements Catalogue {

    @Inject
    private CatalogueSearch search;

    @Override
    public Page<CourseOffer> courses(CatalogueCriteria criteria, Paging paging) {
        return search.courses(criteria, paging);
    }

    @Override
    public Optional<CourseOffer> course(String code) {
        return search.course(code);
    }

    @Override
    public List<RunOffer> runs(String code) {
        return search.runs(code);
    }

    @Override
    public Optional<RunOffer> run(UUID id) {
        return search.run(id);
    }

    @Override
    public List<SessionOffer> programme(UUID run) {
        return search.programme(run);
    }

    @Override
    public List<RunOffer> latest() {
        return search.latest();
    }
}
