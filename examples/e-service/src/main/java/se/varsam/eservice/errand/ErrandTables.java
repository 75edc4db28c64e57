package se.varsam.eservice.errand;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.DataSourceInitializer;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Creates the tables of errands where they are not there. */
@Configuration(proxyBeanMethods = false)
class ErrandTables {

    @Bean
    DataSourceInitializer errandTableScript(DataSource database) {
        DataSourceInitializer tables = new DataSourceInitializer();
        tables.setDataSource(database);
        ResourceDatabasePopulator script = new ResourceDatabasePopulator(new ClassPathResource("db/errand.sql"));
        script.setSqlScriptEncoding("UTF-8");
        tables.setDatabasePopulator(script);
        return tables;
    }
}
