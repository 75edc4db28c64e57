package se.varsam.decision.desk;

class MemoryStoreTest extends DecisionStoreContract {

    @Override
    DecisionStore empty() {
        return DecisionStore.inMemory();
    }
}
