package org.concord.membership.internal.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;

/** A document that is a ZIP inside, once all of it was unpacked: to no more than it may be, and to nothing that runs. */
final class ZippedFile {

    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    private static final int MOST_PARTS = 10_000;
    /** The parts that say what a document is; they are short. */
    private static final Set<String> TELLING = Set.of("[Content_Types].xml", "mimetype");
    private static final int LONGEST_TELLING = 1024 * 1024;
    private static final int AT_A_TIME = 64 * 1024;
    /** Names that lead out of a folder, and names of what runs. */
    private static final Pattern UNFIT = Pattern.compile("(?i)(.*/)?\\.\\.(/.*)?|/.*|.*[\\\\:\\x00].*"
        + "|META-INF/MANIFEST\\.MF|(.*/)?vbaProject\\.bin|.*\\.(class|exe|dll|jar|js|vbs|bat|cmd|ps1|sh)");
    private static final int FILE = 0x04034b50;
    private static final int DIRECTORY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_REMARK = 65_535;

    private final Map<String, String> texts = new HashMap<>();

    private ZippedFile() {
    }

    /** Reads one from its first byte on; nothing where it is none, or not a document. */
    static Optional<ZippedFile> read(byte[] content) {
        if (content.length < END_BYTES || little(content).getInt(0) != FILE) {
            return Optional.empty();
        }
        ZippedFile file = new ZippedFile();
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
            return file.unpacked(zip) ? Optional.of(file) : Optional.empty();
        } catch (IOException | IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** Whether unzipping finds something at the end of what begins as something else. */
    static boolean isAtTheEndOf(byte[] content) {
        ByteBuffer bytes = little(content);
        for (int at = content.length - END_BYTES; at >= Math.max(0, content.length - END_BYTES - LONGEST_REMARK); at--) {
            if (bytes.getInt(at) == END && (isDirectory(bytes, at - (bytes.getInt(at + 12) & 0xffffffffL)) || isDirectory(bytes, bytes.getInt(at + 16)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDirectory(ByteBuffer bytes, long at) {
        return at >= 0 && at <= bytes.limit() - Integer.BYTES && bytes.getInt((int) at) == DIRECTORY;
    }

    private static ByteBuffer little(byte[] content) {
        return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Whether a part has this text, and nothing else. */
    boolean says(String part, String text) {
        return texts.getOrDefault(part, "").strip().equals(text);
    }

    /** Whether a part names this text in quotation marks, as XML does. */
    boolean names(String part, String text) {
        String whole = texts.getOrDefault(part, "");
        return whole.contains('"' + text + '"') || whole.contains("'" + text + "'");
    }

    private boolean unpacked(ZipFile zip) throws IOException {
        List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
        if (parts.size() > MOST_PARTS || parts.stream().anyMatch(part -> UNFIT.matcher(part.getName()).matches())) {
            return false;
        }
        long most = MOST_UNPACKED;
        for (ZipArchiveEntry part : parts) {
            if (!zip.canReadEntryData(part)) {
                return false;
            }
            try (InputStream content = zip.getInputStream(part)) {
                most -= unpack(part.getName(), content, most);
            }
        }
        return true;
    }

    private long unpack(String name, InputStream content, long most) throws IOException {
        byte[] beginning = content.readNBytes(TELLING.contains(name) ? LONGEST_TELLING : 0);
        texts.put(name, new String(beginning, StandardCharsets.UTF_8));
        long bytes = beginning.length;
        byte[] buffer = new byte[AT_A_TIME];
        for (int read = content.read(buffer); read >= 0 && bytes <= most; read = content.read(buffer)) {
            bytes += read;
        }
        if (bytes > most) {
            throw RuleBroken.at("content", KernelRule.TOO_LARGE, "200 MB");
        }
        return bytes;
    }
}
