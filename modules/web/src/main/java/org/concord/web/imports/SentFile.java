package org.concord.web.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concord.imports.api.ImportRule;
import org.concord.imports.api.Imports;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;

/** Takes in a file that somebody sends, and no more of it than is allowed. */
final class SentFile {

    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([^\\s\";]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("filename\\s*=\\s*\"?([^\";]+)", Pattern.CASE_INSENSITIVE);

    private SentFile() {
    }

    static byte[] read(InputStream in) throws IOException {
        byte[] content = in.readNBytes(Imports.MOST_BYTES + 1);
        if (content.length > Imports.MOST_BYTES) {
            throw RuleBroken.at("file", KernelRule.TOO_LARGE, "10 MB");
        }
        return content;
    }

    /** Refuses a file that is announced in another encoding than UTF-8. */
    static void mustBeUtf8(String contentType) {
        Matcher charset = CHARSET.matcher(contentType == null ? "" : contentType);
        if (charset.find() && !charset.group(1).equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            throw RuleBroken.at("file", ImportRule.IMPORT_NOT_UTF8, charset.group(1));
        }
    }

    /** What {@code Content-Disposition} calls the file, or null. */
    static String name(String contentDisposition) {
        Matcher name = NAME.matcher(contentDisposition == null ? "" : contentDisposition);
        return name.find() ? name.group(1) : null;
    }
}
