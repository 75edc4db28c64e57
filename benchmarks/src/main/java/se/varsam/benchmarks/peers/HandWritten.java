package se.varsam.benchmarks.peers;

/** The floor: the twelve rules as {@code if} statements, which name no clause. Measured: the statements alone. */
final class HandWritten implements Engine<UseFacts> {

    @Override
    public UseFacts request(UseFacts use) {
        return use;
    }

    @Override
    public boolean allows(UseFacts use) {
        boolean isPublic = use.availability().equals("PUBLIC");
        boolean aboveOpen = !use.level().equals("OPEN");
        boolean mayBeHighRisk = !use.risk().equals("MINIMAL") && !use.risk().equals("LIMITED");
        if (isPublic && aboveOpen) {
            return false;
        }
        if (isPublic && use.personalData()) {
            return false;
        }
        if (isPublic && use.secrecy()) {
            return false;
        }
        if (isPublic && use.otherSensitive()) {
            return false;
        }
        if (use.daysSinceRelease() < UseFacts.BRAND_NEW_DAYS) {
            return false;
        }
        if (use.vendor().isEmpty()) {
            return false;
        }
        if (isPublic && use.reachesDevice()) {
            return false;
        }
        if (isPublic && mayBeHighRisk) {
            return false;
        }
        if (use.personalData() && !use.gdprAnalysis()) {
            return false;
        }
        if (use.personalData() && !use.dpia() && !use.dpiaWaived()) {
            return false;
        }
        if (use.secrecy() && !use.secrecyAnalysis()) {
            return false;
        }
        return !aboveOpen || use.requirementsMet();
    }
}
