package se.varsam.decision.desk;

import se.varsam.jdbc.Databases;

class PostgresqlStoreIT extends DecisionStoreContract {

    @Override
    DecisionStore empty() {
        return JdbcStoreTest.onNew(Databases.postgresql());
    }
}
