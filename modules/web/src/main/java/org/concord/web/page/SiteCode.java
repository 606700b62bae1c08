package org.concord.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The QR code of a page of this installation, as the world reaches it: for paper that a phone reads. */
@Named
@RequestScoped
public class SiteCode {

    @Inject
    @ConfigProperty(name = "concord.public-url", defaultValue = "http://localhost:8080")
    private String address;

    /** How many squares it is wide and high. */
    public int size(String local) {
        return QrCode.size(link(local));
    }

    /** The dark squares, as the path of an SVG picture. */
    public String path(String local) {
        return QrCode.path(link(local));
    }

    private String link(String local) {
        return address.strip().replaceFirst("/+$", "") + local;
    }
}
