package se.varsam.audit.store;

import javax.sql.DataSource;
import se.varsam.jdbc.Databases;

class JdbcStoreTest extends JdbcStoreContract {

    @Override
    DataSource database() {
        return Databases.h2();
    }
}
