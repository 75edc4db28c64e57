package se.varsam.audit;

class MemoryPruneTest extends PruneContract {

    @Override
    AuditTrail open() {
        return AuditTrail.inMemory();
    }
}
