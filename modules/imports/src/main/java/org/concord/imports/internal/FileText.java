package org.concord.imports.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.concord.imports.api.ImportRule;
import org.concord.imports.api.Imports;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;

/** Turns the bytes of a file into text, or says what they are instead. */
final class FileText {

    private FileText() {
    }

    /** The text of a file in UTF-8, without the mark of its encoding. */
    static String read(byte[] content) {
        return read(content, Imports.MOST_BYTES);
    }

    /** The same of a file with at most so many bytes. */
    static String read(byte[] content, int most) {
        if (content == null || content.length == 0) {
            throw RuleBroken.at("file", ImportRule.IMPORT_EMPTY);
        }
        mustNotBeTooLarge(content, most);
        refuse(content, "UTF-32", 0xFF, 0xFE, 0, 0);
        refuse(content, "UTF-32", 0, 0, 0xFE, 0xFF);
        refuse(content, "UTF-16", 0xFF, 0xFE);
        refuse(content, "UTF-16", 0xFE, 0xFF);
        refuseOther(content, "XLSX, ZIP", 'P', 'K', 3, 4);
        refuseOther(content, "XLS, DOC", 0xD0, 0xCF, 0x11, 0xE0);
        refuseOther(content, "PDF", '%', 'P', 'D', 'F', '-');
        refuseOther(content, "GZIP", 0x1F, 0x8B);
        String text = decoded(content);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    static void mustNotBeTooLarge(byte[] content, int most) {
        if (content.length > most) {
            throw RuleBroken.at("file", KernelRule.TOO_LARGE, megabytes(most));
        }
    }

    static String megabytes(long bytes) {
        return bytes / (1024 * 1024) + " MB";
    }

    private static String decoded(byte[] content) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(foldedBetweenCharacters(content));
        CharBuffer text = CharBuffer.allocate(content.length + 1);
        CoderResult result = utf8.decode(bytes, text, true);
        if (result.isError()) {
            long line = 1 + text.flip().chars().filter(character -> character == '\n').count();
            throw RuleBroken.at("file", ImportRule.IMPORT_NOT_UTF8_AT_LINE, line);
        }
        return text.flip().toString();
    }

    /** Programs that count bytes fold the lines of a calendar within a character (RFC 5545, section 3.1); the fold is put behind it. */
    private static byte[] foldedBetweenCharacters(byte[] content) {
        byte[] text = content.clone();
        for (int i = 2; i < text.length - 1; i++) {
            int end = i - (text[i - 2] == '\r' ? 2 : 1);
            if (text[i] == ' ' && text[i - 1] == '\n' && end > 0 && text[end - 1] < 0) {
                while (i + 1 < text.length && (text[i + 1] & 0xC0) == 0x80) {
                    byte rest = text[++i];
                    System.arraycopy(text, end, text, end + 1, i - end);
                    text[end++] = rest;
                }
            }
        }
        return text;
    }

    private static void refuse(byte[] content, String encoding, int... mark) {
        if (startsWith(content, mark)) {
            throw RuleBroken.at("file", ImportRule.IMPORT_NOT_UTF8, encoding);
        }
    }

    private static void refuseOther(byte[] content, String format, int... mark) {
        if (startsWith(content, mark)) {
            throw RuleBroken.at("file", ImportRule.IMPORT_NOT_TEXT, format);
        }
    }

    private static boolean startsWith(byte[] content, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
