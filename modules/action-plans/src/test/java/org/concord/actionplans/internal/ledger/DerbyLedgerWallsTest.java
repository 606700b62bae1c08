package org.concord.actionplans.internal.ledger;

import java.sql.SQLException;
import org.apache.derby.jdbc.EmbeddedDataSource;

class DerbyLedgerWallsTest extends LedgerWallsTest {

    @Override
    BareLedger ledger() throws SQLException {
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName("memory:walls");
        derby.setCreateDatabase("create");
        return new BareLedger(derby);
    }
}
