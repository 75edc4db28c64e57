package se.varsam.audit;

import javax.sql.DataSource;
import se.varsam.jdbc.Databases;

class JdbcPruneIT extends JdbcPruneContract {

    @Override
    DataSource database() {
        return Databases.postgresql();
    }
}
