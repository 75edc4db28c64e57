package se.varsam.cli.assess;

import java.util.List;

/** One form of the answer. */
interface AssessmentReport {

    /** How many scenarios are told together, so that input of any length takes little memory. */
    int batchSize();

    void print(List<Assessment> batch);

    /** Called once, after the last batch. */
    default void end() {}
}
