package se.varsam.guarded.output.shape;

/** Something around content. */
public sealed interface Containing extends Shape permits Wrapping, Several, Row, InParts {

    /** What is in it. */
    Shape inner();

    @Override
    default Shape content() {
        return inner().content();
    }
}
