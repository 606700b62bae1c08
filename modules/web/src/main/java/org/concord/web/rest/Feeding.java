package org.concord.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.concord.kernel.Sha256;
import org.concord.membership.api.Feed;

/** Hands out feeds, or says that the reader has the latest already (RFC 9110, section 13). */
public final class Feeding {

    private static final int LENGTH_OF_TAG = 32;
    private static final String FIVE_MINUTES = "public, max-age=300";

    private Feeding() {
    }

    /** The address of this installation, as whoever asks knows it. */
    public static URI site(HttpServletRequest request) {
        URI here = URI.create(request.getRequestURL().toString());
        return here.resolve(request.getContextPath() + "/");
    }

    public static void answer(Feed feed, String mediaType, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] bytes = feed.text().getBytes(StandardCharsets.UTF_8);
        String tag = '"' + Sha256.hex(bytes).substring(0, LENGTH_OF_TAG) + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", FIVE_MINUTES);
        if (feed.lastModified().isAfter(Instant.EPOCH)) {
            response.setDateHeader("Last-Modified", feed.lastModified().toEpochMilli());
        }
        if (known(request, tag, feed.lastModified())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(mediaType);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static boolean known(HttpServletRequest request, String tag, Instant lastModified) {
        if (request.getHeader("If-None-Match") != null) {
            return Answers.isKnown(request, tag);
        }
        try {
            return lastModified.isAfter(Instant.EPOCH) && request.getDateHeader("If-Modified-Since") >= lastModified.toEpochMilli();
        } catch (IllegalArgumentException noDate) {
            return false;
        }
    }
}
