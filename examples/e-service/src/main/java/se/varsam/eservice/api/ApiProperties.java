package se.varsam.eservice.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much the HTTP API takes.
 *
 * @param scenarios the largest body of scenarios
 * @param message the largest message to the triage
 * @param upload the largest text or file
 */
@ConfigurationProperties("kontaktcenter.api")
record ApiProperties(
        @DefaultValue("1MB") DataSize scenarios,
        @DefaultValue("100KB") DataSize message,
        @DefaultValue("200MB") DataSize upload) {}
