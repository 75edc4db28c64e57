package se.varsam.audit;

import javax.sql.DataSource;
import se.varsam.jdbc.Databases;

class JdbcProofIT extends JdbcProofContract {

    @Override
    DataSource database() {
        return Databases.postgresql();
    }

    @Override
    int size() {
        return 100_000;
    }
}
