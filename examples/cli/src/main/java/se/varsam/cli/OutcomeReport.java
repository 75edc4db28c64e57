package se.varsam.cli;

/** Tells what became of files; failures have been told on the error stream. */
interface OutcomeReport {

    void done(Outcome outcome);

    void end(OutcomeSum sum);
}
