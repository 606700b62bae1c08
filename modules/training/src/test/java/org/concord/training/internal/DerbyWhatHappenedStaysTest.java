package org.concord.training.internal;

import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import org.apache.derby.jdbc.EmbeddedDataSource;

class DerbyWhatHappenedStaysTest extends WhatHappenedStaysTest {

    @Override
    BareRecords records() throws SQLException {
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName("memory:training-" + UUID.randomUUID());
        derby.setCreateDatabase("create");
        return new BareRecords(derby);
    }

    @Override
    boolean isRefusalToChange(SQLException refused) {
        return refused.getMessage().toLowerCase(Locale.ROOT).contains(NAME);
    }

    @Override
    boolean isRefusalToRemove(SQLException refused) {
        return isRefusalToChange(refused);
    }
}
