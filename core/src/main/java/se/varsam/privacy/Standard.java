package se.varsam.privacy;

/** Holds the scanner that all callers share, made when it is first asked for. */
final class Standard {

    static final PersonalDataScanner SCANNER = PersonalDataScanner.of(ScanLevel.STANDARD);

    private Standard() {}
}
