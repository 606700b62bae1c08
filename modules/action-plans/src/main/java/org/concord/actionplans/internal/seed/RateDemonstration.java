package org.concord.actionplans.internal.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.concord.actionplans.api.KeepRate;
import org.concord.actionplans.internal.rate.ExchangeRate;
import org.concord.store.SeedFile;

/** Two rates between dong and dollar, one for each plan. */
@ApplicationScoped
class RateDemonstration {

    void load(EntityManager entities) {
        keep(entities, LocalDate.of(2011, 8, 18), 21_000,
            "Follows from the report of VND 300,000,000,000 as US$14.28 million: divided by 21,000 it is 14,285,714.29, of which the report cut the rest");
        keep(entities, LocalDate.of(2026, 1, 1), 25_000, "Invented, for the demonstration");
    }

    private static void keep(EntityManager entities, LocalDate day, long dong, String source) {
        entities.persist(new ExchangeRate(SeedFile.id("exchange-rates", "USD/VND/" + day),
            new KeepRate("USD", "VND", day, BigDecimal.valueOf(dong), source), day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
