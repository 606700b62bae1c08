package org.concord.container;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What all tests run in: the archive that {@code scripts/run} deploys, with the tests added, deployed once on an empty data directory. */
@ArquillianSuiteDeployment
public class InsideConcord {

    private static final Path DATA = Path.of("target/data");

    @Deployment
    public static WebArchive concordWithTests() throws IOException {
        clear();
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("../web/target/concord.war"))
            .addPackage(InsideConcord.class.getPackage());
    }

    private static void clear() throws IOException {
        if (Files.exists(DATA)) {
            try (Stream<Path> old = Files.walk(DATA)) {
                old.sorted(Comparator.reverseOrder()).forEach(InsideConcord::delete);
            }
        }
    }

    private static void delete(Path old) {
        try {
            Files.delete(old);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
