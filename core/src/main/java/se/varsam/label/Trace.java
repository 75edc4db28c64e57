package se.varsam.label;

/**
 * One piece of evidence in a file.
 *
 * @param kind what it is
 * @param place where, for example {@code XMP} or {@code bild 2 / image 2}
 * @param detail what it says, where that is a name or a URI of the field; never prompts, captions or persons; blank when
 *     there is nothing to add
 * @since 0.1
 */
public record Trace(TraceKind kind, String place, String detail) {}
