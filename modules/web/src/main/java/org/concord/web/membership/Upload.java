package org.concord.web.membership;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.AddVersion;

/** A file as the browser sent it. */
record Upload(String mediaType, String fileName, byte[] content) {

    /** What was chosen; a form sent without a file breaks {@link KernelRule#REQUIRED}. */
    static Upload of(Part part) {
        if (part == null || part.getSize() == 0) {
            throw RuleBroken.at("file", KernelRule.REQUIRED);
        }
        try (InputStream bytes = part.getInputStream()) {
            return new Upload(part.getContentType(), part.getSubmittedFileName(), bytes.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The file as the text of a document in {@code language}. */
    AddVersion as(String language) {
        return new AddVersion(language, mediaType, fileName, content);
    }
}
