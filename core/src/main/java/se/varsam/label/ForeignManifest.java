package se.varsam.label;

/**
 * What to do with a file that carries a C2PA manifest: any change to such a file makes its manifest invalid.
 *
 * @since 0.1
 */
public enum ForeignManifest {
    /** Leave the file alone and say so. */
    REFUSE,
    /** Label it all the same: the manifest is kept and will be invalid. */
    BREAK
}
