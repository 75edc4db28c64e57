package se.varsam.decision.desk;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import se.varsam.jdbc.Databases;
import se.varsam.jdbc.KeptConnections;

/** One database, since a new one takes half a second; its tables are emptied for every store. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresqlStoreIT extends DecisionStoreContract {

    private final DataSource database = new KeptConnections(Databases.postgresql(), (connection, call) -> {});

    @BeforeAll
    void create() {
        JdbcStoreTest.onNew(database);
    }

    @Override
    DecisionStore empty() {
        for (String table : List.of("varsam_decision", "varsam_decision_stop")) {
            Databases.execute(database, "truncate table " + table);
        }
        return JdbcStoreTest.onNew(database);
    }
}
