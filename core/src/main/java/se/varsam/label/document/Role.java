package se.varsam.label.document;

/** What an element is for, in a vocabulary of documents. */
enum Role {
    /** Holds the whole text. */
    BODY,
    /** Stands directly in the body and after all text. */
    EPILOGUE,
    /** A paragraph or heading. */
    PARAGRAPH,
    /** A paragraph in it ends a section: what follows may be on another page. */
    SECTION,
    /** The paragraph it stands in is a caption. */
    CAPTION,
    /** Holds one image, in one or more forms. */
    FRAME,
    /** The frame shows something else, and an image only of it. */
    OBJECT,
    /** An image. */
    IMAGE,
    /** May hold one image and nothing else, if {@link #PICTURE} stands in it. */
    CONTROL,
    /** Says so. */
    PICTURE,
    /** Shows as a space. */
    SPACE,
    /** Holds text that is shown, in a vocabulary where not all text is. */
    TEXT,
    /** Is not shown. */
    HIDDEN,
    /** Anything else. */
    OTHER
}
