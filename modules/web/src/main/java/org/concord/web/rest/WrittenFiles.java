package org.concord.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Answers with a file that is written for the reader: to disk first, so that it arrives whole or not at all, and a slow reader does not hold the database.
 * Its entity tag is its content's, so that whoever has it already is told so.
 */
@ApplicationScoped
public class WrittenFiles {

    @Inject
    private HttpServletRequest request;

    /** What writes the file. */
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** The file as an attachment of this name. */
    public Response attachment(String name, String media, Writing writing) {
        try {
            Path file = Files.createTempFile("concord-", ".published");
            try {
                return attachment(name, media, file, "\"" + written(file, writing) + "\"");
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Response attachment(String name, String media, Path file, String tag) throws IOException {
        if (Answers.isKnown(request, tag)) {
            return Response.notModified().header("ETag", tag).build();
        }
        long size = Files.size(file);
        InputStream content = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        return Response.ok(content, media)
            .header("ETag", tag)
            .header("Content-Length", size)
            .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
            .header("Content-Security-Policy", "sandbox; default-src 'none'")
            .build();
    }

    private static String written(Path file, Writing writing) throws IOException {
        MessageDigest digest = sha256();
        try (OutputStream out = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(file), digest))) {
            writing.to(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
