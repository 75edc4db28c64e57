package se.varsam.audit;

import java.io.IOException;
import se.varsam.jdbc.Databases;

class JdbcTamperIT extends TamperContract {

    @Override
    Subject subject() throws IOException {
        return JdbcTamperTest.InDatabase.in(Databases.postgresql());
    }
}
