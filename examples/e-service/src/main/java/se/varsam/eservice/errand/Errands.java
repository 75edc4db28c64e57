package se.varsam.eservice.errand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which errand each case on the desk is about, and what has been handed over. */
@Component
class Errands {

    private static final String SELECT = "select id, municipality, dnr, proposed from errand ";

    private final JdbcClient database;

    Errands(JdbcClient database) {
        this.database = database;
    }

    /** Keeps an errand; one that is kept already stays as it is. */
    void keep(Errand errand) {
        try {
            database.sql("insert into errand (id, municipality, dnr, proposed) values (?, ?, ?, ?)")
                    .params(errand.id(), errand.municipality(), errand.dnr(), time(errand.proposed()))
                    .update();
        } catch (DuplicateKeyException known) {
            // The same was proposed before, and waits.
        }
    }

    Optional<Errand> find(String id) {
        return database.sql(SELECT + "where id = ?")
                .param(id)
                .query(Errands::errand)
                .optional();
    }

    /** {@return the cases of one errand, the newest first} */
    List<Errand> of(String municipality, String dnr) {
        return database.sql(SELECT + "where municipality = ? and dnr = ? order by proposed desc, id")
                .params(municipality, dnr)
                .query(Errands::errand)
                .list();
    }

    /**
     * {@return errands, the newest first}
     *
     * @param from how many are passed over
     * @param most how many at most
     */
    List<Errand> newest(int from, int most) {
        return database.sql(SELECT + "order by proposed desc, id offset ? rows fetch next ? rows only")
                .params(from, most)
                .query(Errands::errand)
                .list();
    }

    /** Keeps that an errand was handed over. */
    void keep(Assignment assignment, Instant at) {
        database.sql("insert into errand_handover (municipality, dnr, department, outcome, handed_over)"
                        + " values (?, ?, ?, ?, ?)")
                .params(
                        assignment.municipality(),
                        assignment.dnr(),
                        assignment.department().name(),
                        assignment.outcome().name(),
                        time(at))
                .update();
    }

    /** {@return when exactly this was handed over, the first time first} */
    List<Instant> handedOver(Assignment assignment) {
        return database.sql("select handed_over from errand_handover"
                        + " where municipality = ? and dnr = ? and department = ? and outcome = ? order by handed_over")
                .params(
                        assignment.municipality(),
                        assignment.dnr(),
                        assignment.department().name(),
                        assignment.outcome().name())
                .query((row, number) -> instant(row, 1))
                .list();
    }

    private static Errand errand(ResultSet row, int number) throws SQLException {
        return new Errand(row.getString(1), row.getString(2), row.getString(3), instant(row, 4));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
