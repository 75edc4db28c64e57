package se.varsam.cli.label;

import se.varsam.cli.file.Outcome;

/** Tells what became of files; failures have been told on the error stream. */
interface OutcomeReport {

    void done(Outcome outcome);

    void end(OutcomeSum sum);
}
