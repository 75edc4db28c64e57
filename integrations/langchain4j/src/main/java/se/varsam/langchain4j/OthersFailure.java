package se.varsam.langchain4j;

/** What failed is the application's own code, called on the way, and not the guard: its failure is no denial. */
final class OthersFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RuntimeException failure;

    OthersFailure(RuntimeException failure) {
        super(failure);
        this.failure = failure;
    }

    RuntimeException failure() {
        return failure;
    }
}
