package se.varsam.audit;

import javax.sql.DataSource;
import se.varsam.jdbc.Databases;

class JdbcProofTest extends JdbcProofContract {

    @Override
    DataSource database() {
        return Databases.h2();
    }

    @Override
    int size() {
        return 1234;
    }
}
