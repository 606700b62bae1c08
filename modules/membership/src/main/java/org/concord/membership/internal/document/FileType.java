package org.concord.membership.internal.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** The types of file that are taken in, and how each is known. Nothing that anybody would run is among them, and nothing that is two types at once. */
enum FileType {
    PDF("application/pdf") {
        @Override
        boolean fits(byte[] content) {
            byte[] beginning = "%PDF-".getBytes(StandardCharsets.ISO_8859_1);
            return Arrays.equals(content, 0, Math.min(content.length, beginning.length), beginning, 0, beginning.length) && !ZippedFile.isAtTheEndOf(content);
        }
    },
    DOCX(FileType.OFFICE + "wordprocessingml.document"),
    XLSX(FileType.OFFICE + "spreadsheetml.sheet"),
    PPTX(FileType.OFFICE + "presentationml.presentation"),
    ODT("application/vnd.oasis.opendocument.text") {
        @Override
        boolean fits(byte[] content) {
            return ZippedFile.read(content).filter(zip -> zip.says("mimetype", mediaType())).isPresent();
        }
    },
    PLAIN_TEXT("text/plain") {
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

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /** Office Open XML (ECMA-376) names the type of its main part; one with macros names another. */
    boolean fits(byte[] content) {
        return ZippedFile.read(content).filter(zip -> zip.names("[Content_Types].xml", mediaType + ".main+xml")).isPresent();
    }
}
