package se.varsam.guarded.output.shape;

import se.varsam.guard.Stamp;

/** What a method returns, by its declared type: where the content is in it, and how it is put together again. */
public sealed interface Shape permits TextShape, FileShape, Containing {

    /** The same thing with its content labelled; nothing of it is given out before. */
    Object labelled(Object value, Stamp stamp);

    /** What the content is once everything around it is taken off. */
    default Shape content() {
        return this;
    }
}
