package se.varsam.cli.label;

/** Tells what was found in files; what could not be read has been told on the error stream. */
interface InspectReport {

    void inspected(InspectCommand.Inspected inspected);

    void end(InspectSum sum);
}
