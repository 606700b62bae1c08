package org.concord.acceptance.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.acceptance.running.Project;

/** The pages there are in the source tree, so that none is forgotten when all are tested. */
public final class PageFiles {

    private static final Path ROOT = Project.ROOT.resolve("modules/web/src/main/webapp");
    private static final String SUFFIX = ".xhtml";

    private PageFiles() {
    }

    /** Their addresses without a question: {@code membership/meetings}; the home page is {@code index}. */
    public static Set<String> names() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.map(file -> ROOT.relativize(file).toString()).filter(file -> file.endsWith(SUFFIX) && !file.startsWith("WEB-INF"))
                .map(file -> file.substring(0, file.length() - SUFFIX.length())).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
