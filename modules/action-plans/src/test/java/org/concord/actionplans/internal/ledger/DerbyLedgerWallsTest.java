package org.concord.actionplans.internal.ledger;

import java.sql.SQLException;
import org.concord.actionplans.internal.SomeDatabase;

class DerbyLedgerWallsTest extends LedgerWallsTest {

    @Override
    BareLedger ledger() throws SQLException {
        return new BareLedger(SomeDatabase.derby());
    }
}
