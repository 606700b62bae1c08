package org.concord.membership.internal.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** The types of file that are taken in, and how their content begins. Nothing a browser would run is among them. */
enum FileType {
    PDF("application/pdf", "%PDF-"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", FileType.ZIP),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", FileType.ZIP),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", FileType.ZIP),
    ODT("application/vnd.oasis.opendocument.text", FileType.ZIP),
    PLAIN_TEXT("text/plain", "") {
        @Override
        boolean fits(byte[] content) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
                return IntStream.range(0, content.length).noneMatch(at -> content[at] == 0);
            } catch (CharacterCodingException notUtf8) {
                return false;
            }
        }
    };

    private static final String ZIP = "PK\u0003\u0004";

    private final String mediaType;
    private final byte[] beginning;

    FileType(String mediaType, String beginning) {
        this.mediaType = mediaType;
        this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
    }

    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
    }

    boolean fits(byte[] content) {
        return content.length >= beginning.length && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }
}
