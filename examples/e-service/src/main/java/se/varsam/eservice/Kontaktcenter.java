package se.varsam.eservice;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A municipality's contact centre: case officers, residents' messages, and AI within the municipality's policy. */
@SpringBootApplication
public class Kontaktcenter {

    /** Starts the service on port 8080. */
    public static void main(String[] args) {
        SpringApplication.run(Kontaktcenter.class, args);
    }
}
