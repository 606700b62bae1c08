package org.concord.actionplans.internal.results;

import java.sql.SQLException;
import org.concord.actionplans.internal.SomeDatabase;

class DerbyResultsWallsTest extends ResultsWallsTest {

    @Override
    BareResults results() throws SQLException {
        return new BareResults(SomeDatabase.derby());
    }
}
