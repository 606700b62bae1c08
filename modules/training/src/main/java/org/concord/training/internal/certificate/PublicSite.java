package org.concord.training.internal.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where this installation is for the rest of the world, and who answers for it: what is signed must say it, whoever asked for it to be signed. */
@ApplicationScoped
public class PublicSite {

    @Inject
    @ConfigProperty(name = "concord.public-url", defaultValue = "http://localhost:8080")
    private String address;
    @Inject
    @ConfigProperty(name = "concord.certificates.issuer", defaultValue = "Concord")
    private String issuer;

    protected PublicSite() {
    }

    PublicSite(String address, String issuer) {
        this.address = address;
        this.issuer = issuer;
    }

    /** With no slash at its end. */
    public String home() {
        return address.strip().replaceFirst("/+$", "");
    }

    /** The issuer's name. */
    public String issuer() {
        return issuer;
    }

    String issuerAddress() {
        return home() + "/public/issuer";
    }

    String keyAddress(UUID key) {
        return home() + "/public/keys/" + key;
    }

    /** With the token after it, where anybody checks a certificate. */
    String verification() {
        return home() + "/public/verify/";
    }

    /** Where other people's verifiers ask whether a credential still counts. */
    String revocations() {
        return home() + "/public/revocations";
    }
}
