package org.concord.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.web.rest.RestApplication;
import org.junit.jupiter.api.Test;

/** What a page offers to take away is a list that REST has. */
class ExportsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern EXPORTS = Pattern.compile("<con:exports of=\"([^\"]*)\"");

    @Test
    void everyListThatPagesOfferToTakeAwayIsACollection() throws IOException {
        Set<String> offered = new TreeSet<>();
        try (Stream<Path> pages = Files.walk(PAGES)) {
            for (Path page : pages.filter(path -> path.toString().endsWith(".xhtml")).toList()) {
                EXPORTS.matcher(Files.readString(page)).results().forEach(found -> offered.add(found.group(1)));
            }
        }

        Set<String> unknown = new TreeSet<>(offered);
        unknown.removeAll(collections());

        assertEquals(Set.of(), unknown);
        assertTrue(offered.contains("meetings"), "the pattern finds what pages offer");
    }

    private static Set<String> collections() {
        return new RestApplication().getClasses().stream().map(resource -> resource.getAnnotation(jakarta.ws.rs.Path.class))
            .filter(path -> path != null).map(path -> path.value()).collect(Collectors.toSet());
    }
}
