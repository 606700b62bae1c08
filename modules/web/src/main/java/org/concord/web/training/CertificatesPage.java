package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.kernel.Page;
import org.concord.training.api.CertificateCriteria;
import org.concord.training.api.CertificateKind;
import org.concord.training.api.CertificateRow;
import org.concord.training.api.CertificateState;
import org.concord.training.api.Certificates;
import org.concord.web.page.Here;
import org.concord.web.page.Once;

/** Certificates, for those who may read the names on them. */
@Named
@RequestScoped
public class CertificatesPage {

    @Inject
    private Certificates certificates;
    @Inject
    private Here here;

    private final Once<Page<CertificateRow>> list = new Once<>(() -> here.list(paging -> certificates.search(new CertificateCriteria(here.text("number"),
        here.choice("state", CertificateState.class), here.choice("kind", CertificateKind.class), here.text("participant"), here.text("course"), here.id("run"),
        here.id("officer"), here.text("q")), paging)));

    public Page<CertificateRow> getList() {
        return list.get();
    }
}
