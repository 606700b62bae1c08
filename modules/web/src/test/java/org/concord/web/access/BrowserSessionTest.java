package org.concord.web.access;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.concord.access.api.Sessions;
import org.junit.jupiter.api.Test;

class BrowserSessionTest {

    @Test
    void theServerEndsASessionWhenTheModuleSaysItDoes() throws IOException {
        String deployed = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));

        assertTrue(deployed.contains("<session-timeout>" + Sessions.IDLE.toMinutes() + "</session-timeout>"), deployed);
    }
}
