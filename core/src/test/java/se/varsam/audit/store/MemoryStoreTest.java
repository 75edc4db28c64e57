package se.varsam.audit.store;

class MemoryStoreTest extends StoreContract {

    private final Store kept = new MemoryStore();

    @Override
    Store open() {
        return kept;
    }

    @Override
    Store again() {
        return kept;
    }
}
