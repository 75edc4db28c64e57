package se.varsam.jdbc;

import javax.sql.DataSource;

class DatabaseIT extends DatabaseContract {

    @Override
    DataSource open() {
        return Databases.postgresql();
    }

    @Override
    Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
