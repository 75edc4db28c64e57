package se.varsam.cli.text;

import se.varsam.privacy.finding.PersonalDataFinding;

/** Takes the findings of a scan as they come. */
interface ScanReport {

    void found(String file, Lines.Position position, PersonalDataFinding finding);

    void end(ScanSum sum);
}
