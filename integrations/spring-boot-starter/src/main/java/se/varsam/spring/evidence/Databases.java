package se.varsam.spring.evidence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;
import se.varsam.spring.configuration.VarsamProperties;
import se.varsam.spring.configuration.failure.InvalidConfigurationException;
import se.varsam.term.Bilingual;

/** The databases of an application: which one holds evidence and cases, and that its migrations have run. */
record Databases(VarsamProperties properties, ConfigurableListableBeanFactory beans, Environment environment) {

    private static final Logger LOG = LoggerFactory.getLogger(Databases.class);

    /** By name only, so that neither Flyway nor Liquibase has to be there. */
    private static final List<String> MIGRATIONS =
            List.of("flywayInitializer", "liquibase", "dataSourceScriptDatabaseInitializer");

    DataSource forTrail() {
        DataSource database = migrated();
        if (properties.audit().store() == null) {
            refuseForgetful(database, "varsam.audit.store");
        }
        return database;
    }

    DataSource forCases() {
        DataSource database = migrated();
        if (properties.decisions().store() == null) {
            refuseForgetful(database, "varsam.decisions.store");
        }
        return database;
    }

    private DataSource migrated() {
        DataSource chosen = chosen();
        MIGRATIONS.stream().filter(beans::containsBean).forEach(beans::getBean);
        return chosen;
    }

    private DataSource chosen() {
        String name = properties.database().dataSource();
        String[] names = beans.getBeanNamesForType(DataSource.class);
        if (name != null) {
            if (!List.of(names).contains(name)) {
                throw refusal("Det finns ingen sådan databas.", "There is no such database.", names);
            }
            return beans.getBean(name, DataSource.class);
        }
        DataSource unique = beans.getBeanProvider(DataSource.class).getIfUnique();
        if (unique == null) {
            throw refusal("Det finns flera databaser.", "There are several databases.", names);
        }
        return unique;
    }

    private static InvalidConfigurationException refusal(String sv, String en, String... names) {
        String known = Arrays.stream(names).sorted().collect(Collectors.joining(", "));
        return new InvalidConfigurationException(
                "varsam.database.data-source",
                new Bilingual(sv, en),
                new Bilingual(
                        "Ange en av dem, eller märk en med @Primary: " + known + ".",
                        "Give one of them, or mark one @Primary: " + known + "."));
    }

    /** The database in memory that Spring Boot starts when nobody gives one is lost with the application. */
    private void refuseForgetful(DataSource database, String property) {
        if (environment.containsProperty("spring.datasource.url") || !isInMemory(database)) {
            return;
        }
        if (properties.strict()) {
            throw new InvalidConfigurationException(
                    property,
                    new Bilingual(
                            "Databasen finns bara i minnet: bevis och beslut försvinner med programmet.",
                            "The database is in memory only: evidence and decisions are lost with the program."),
                    new Bilingual(
                            "Ange spring.datasource.url eller varsam.audit.directory; för ett prov: " + property
                                    + ": jdbc.",
                            "Give spring.datasource.url or varsam.audit.directory; for a trial: " + property
                                    + ": jdbc."));
        }
        LOG.warn("Databasen finns bara i minnet: bevis försvinner med programmet. / The database is in memory only:"
                + " evidence is lost with the program.");
    }

    private static boolean isInMemory(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getURL().startsWith("jdbc:h2:mem:");
        } catch (SQLException unreachable) {
            return false; // opening the store tells of it
        }
    }
}
