package org.concord.acceptance.formats;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.concord.acceptance.running.Project;

/** A published standard, whose files lie in {@code shared/standards} beside the project and are not part of it. */
final class Standard {

    private final Path folder;

    private Standard(Path folder) {
        this.folder = folder;
    }

    /** The standard in this folder; skips the test where it is missing. */
    static Standard of(String name) {
        Optional<Path> folder = Stream.iterate(Project.ROOT.toAbsolutePath().normalize(), parent -> parent != null, Path::getParent)
            .map(parent -> parent.resolveSibling("shared/standards").resolve(name)).filter(Files::isDirectory).findFirst();
        assumeTrue(folder.isPresent(), "The standard " + name + " is not there: its files belong into ../shared/standards/" + name);
        return new Standard(folder.get());
    }

    Path file(String name) {
        return folder.resolve(name);
    }
}
