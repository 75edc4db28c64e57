package se.varsam.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * SQL of a resource file: statements that end with a semicolon at the end of a line, and comments on lines of their own. The files
 * lie under {@code META-INF/varsam}, where a migration tool finds them too.
 */
public final class Script {

    private static final String FOLDER = "/META-INF/varsam/";

    private final List<String> statements;

    private Script(List<String> statements) {
        this.statements = List.copyOf(statements);
    }

    /**
     * {@return the script of a file}
     *
     * @param file the file's name
     */
    public static Script of(String file) {
        try (InputStream in = Script.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + FOLDER + file + " is missing from the jar.");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("The resource " + FOLDER + file + " cannot be read.", e);
        }
    }

    static Script parse(String text) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("--") || line.isEmpty()) {
                continue;
            }
            boolean isLast = line.endsWith(";");
            statement
                    .append(isLast ? line.substring(0, line.length() - 1) : line)
                    .append(' ');
            if (isLast) {
                statements.add(statement.toString().strip());
                statement.setLength(0);
            }
        }
        if (statement.length() > 0) {
            throw new IllegalStateException("The last statement of the script has no semicolon.");
        }
        return new Script(statements);
    }

    List<String> statements() {
        return statements;
    }

    /**
     * Runs the script, which must be one that can be run twice. When others run it at the same time, one of them wins, and the
     * script of the one that lost is run again.
     *
     * @param database where
     * @throws DatabaseException when it cannot be run
     */
    public void run(Database database) throws DatabaseException {
        try {
            database.transaction(this::run);
        } catch (DatabaseException e) {
            if (e.reason() != DatabaseException.Reason.REFUSED && e.reason() != DatabaseException.Reason.LOCKED) {
                throw e;
            }
            database.transaction(this::run);
        }
    }

    private int run(Connection connection) throws SQLException, DatabaseException {
        Dialect.of(connection);
        try (Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
        return statements.size();
    }
}
