package se.varsam.audit;

import javax.sql.DataSource;
import se.varsam.jdbc.Databases;

class JdbcPruneTest extends JdbcPruneContract {

    @Override
    DataSource database() {
        return Databases.h2();
    }
}
