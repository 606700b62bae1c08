package org.concord.training.internal;

import java.sql.SQLException;
import org.apache.derby.jdbc.EmbeddedDataSource;

class DerbyWhatHappenedStaysTest extends WhatHappenedStaysTest {

    @Override
    BareRecords records() throws SQLException {
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName("memory:training");
        derby.setCreateDatabase("create");
        return new BareRecords(derby);
    }

    @Override
    boolean isRefusal(SQLException refused) {
        return names(refused.getMessage());
    }
}
