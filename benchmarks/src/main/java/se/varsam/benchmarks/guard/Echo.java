package se.varsam.benchmarks.guard;

/** The target, which does nothing. */
class Echo implements Assistant {

    @Override
    public String plain(String text) {
        return text;
    }

    @Override
    public String guarded(String text) {
        return text;
    }

    @Override
    public String about(Question question, String text) {
        return text;
    }

    @Override
    public String validated(String text) {
        return text;
    }

    @Override
    public String authorized(String text) {
        return text;
    }
}
