package org.concord.actionplans.internal.publish;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.concord.kernel.Money;
import org.junit.jupiter.api.Test;

class IatiOrganisationTest {

    private static final Organisation OWNER = new Organisation("VN", "XI-CONCORD-VN", false, true, Map.of("en", "Viet Nam"));

    @Test
    void totalIsToldHoweverLargeThePlansAreTogether() throws IOException {
        String file = file(planOf(Money.MOST), planOf(Money.MOST), planOf(1));

        assertTrue(file.contains(">18000000000000001<"), file);
        assertTrue(file.contains(">9000000000000000<"), file);
    }

    @Test
    void totalDoesNotRunOver() throws IOException {
        String file = file(Stream.generate(() -> planOf(Money.MOST)).limit(1100).toArray(YearFigure[]::new));

        assertTrue(file.contains(">9900000000000000000<"), () -> file.substring(0, 1500));
    }

    private static YearFigure planOf(long planned) {
        return new YearFigure(UUID.randomUUID(), 2026, "XOF", planned, 0, 0, 0);
    }

    private static String file(YearFigure... figures) throws IOException {
        List<OwnedPlan> plans = Stream.of(figures).map(figure -> new OwnedPlan(figure.programme(), "P", "Plan", 1)).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new IatiOrganisation(OWNER, plans, out).write(List.of(figures), Instant.EPOCH);
        return out.toString(StandardCharsets.UTF_8);
    }
}
