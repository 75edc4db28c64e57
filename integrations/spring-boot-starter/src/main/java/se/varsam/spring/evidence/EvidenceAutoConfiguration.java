package se.varsam.spring.evidence;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;
import se.varsam.spring.configuration.VarsamProperties;

/** Keeps evidence and cases: each where it is said, otherwise in the application's database; never in memory unsaid. */
@AutoConfiguration(
        beforeName = "se.varsam.spring.configuration.PolicyAutoConfiguration",
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.XADataSourceAutoConfiguration",
            "se.varsam.spring.person.PersonAutoConfiguration"
        })
@EnableConfigurationProperties(VarsamProperties.class)
@Import({TrailConfiguration.class, CaseConfiguration.class, DeskConfiguration.class})
class EvidenceAutoConfiguration {}
