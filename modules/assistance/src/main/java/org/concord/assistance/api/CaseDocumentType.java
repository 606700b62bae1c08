package org.concord.assistance.api;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** The types of file that a case takes: scans and pictures. What it is follows from how the content begins, whatever the sender says. */
public enum CaseDocumentType {
    PDF("application/pdf", "pdf", 0x25, 0x50, 0x44, 0x46, 0x2D),
    JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", "png", 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A);

    private final String mediaType;
    private final String ending;
    private final int[] beginning;

    CaseDocumentType(String mediaType, String ending, int... beginning) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.beginning = beginning;
    }

    /** The type that content begins like; none for any other. */
    public static Optional<CaseDocumentType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        return content.length > beginning.length && IntStream.range(0, beginning.length).allMatch(at -> (content[at] & 0xFF) == beginning[at]);
    }

    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end, without the dot. */
    public String ending() {
        return ending;
    }
}
