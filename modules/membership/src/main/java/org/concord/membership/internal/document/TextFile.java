package org.concord.membership.internal.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Sha256;
import org.concord.kernel.Text;
import org.concord.membership.api.AddVersion;
import org.concord.membership.api.MeetingRule;
import org.concord.membership.api.MembershipRule;

/**
 * A file as it is taken in: its name is one that every system can store, its type is one of a few, and its content begins as that type
 * begins. It is served as an attachment all the same.
 */
record TextFile(String language, String mediaType, String fileName, byte[] content) {

    static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final int LONGEST_NAME = 150;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\\d{3}))?");
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([^\\s\";]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNFIT_FOR_NAMES = Pattern.compile("[\\p{Cntrl}\\p{Cf}<>:\"/\\\\|?*%;]+");

    static TextFile of(AddVersion command) {
        byte[] content = command.content();
        if (content == null || content.length == 0) {
            throw RuleBroken.at("content", MeetingRule.FILE_EMPTY);
        }
        if (content.length > MOST_BYTES) {
            throw RuleBroken.at("content", KernelRule.TOO_LARGE, "10 MB");
        }
        String type = mediaType(command.mediaType(), content);
        return new TextFile(language(command.language()), type, fileName(command.fileName()), content);
    }

    private static String language(String given) {
        String tag = Text.required("language", given, 35);
        if (!LANGUAGE.matcher(tag).matches()) {
            throw RuleBroken.at("language", MembershipRule.LANGUAGE_UNKNOWN, tag);
        }
        return tag;
    }

    private static String mediaType(String given, byte[] content) {
        String announced = Text.required("mediaType", given, 200);
        String type = announced.split(";")[0].strip().toLowerCase(Locale.ROOT);
        Matcher charset = CHARSET.matcher(announced);
        if (type.startsWith("text/") && charset.find() && !charset.group(1).equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            throw RuleBroken.at("mediaType", MeetingRule.FILE_NOT_UTF8, charset.group(1));
        }
        if (FileType.of(type).filter(known -> known.fits(content)).isEmpty()) {
            throw RuleBroken.at("mediaType", MeetingRule.FILE_TYPE_REFUSED, type);
        }
        return type;
    }

    /** The last part of a path, without what a file system or a header could misread; the end of the name is kept, as it says the type. */
    private static String fileName(String given) {
        String name = Text.required("fileName", given, 1000);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = UNFIT_FOR_NAMES.matcher(name).replaceAll("_").replaceAll("^[.\\s]+|[.\\s]+$", "");
        if (name.isEmpty()) {
            name = "document";
        }
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }

    String sha256() {
        return Sha256.hex(content);
    }
}
