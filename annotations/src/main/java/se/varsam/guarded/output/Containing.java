package se.varsam.guarded.output;

/** Something around content. */
sealed interface Containing extends Shape permits Wrapping, Several, Row, InParts {

    /** What is in it. */
    Shape inner();

    @Override
    default Shape content() {
        return inner().content();
    }
}
