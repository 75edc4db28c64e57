package se.varsam.guarded.report;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * Whether calls of a method pass its guard, and why not: each with what to do about it.
 *
 * @since 0.1
 */
public enum Interception implements Term {
    /** Calls from outside pass the guard. */
    INTERCEPTED("anrop utifrån går genom vakten.", "calls from outside pass the guard."),
    /** It is private: only its own class calls it. */
    PRIVATE(
            "metoden är privat. Flytta den till en egen klass som vaktas, eller gör den publik.",
            "the method is private. Move it to a guarded class of its own, or make it public."),
    /** It is static: it is called on no object. */
    STATIC(
            "metoden är statisk. Gör den till en metod på ett objekt som vaktas.",
            "the method is static. Make it a method of an object that is guarded."),
    /** It is final: a subclass that guards cannot override it. */
    FINAL(
            "metoden är final. Ta bort final, eller deklarera den i ett gränssnitt som vaktas.",
            "the method is final. Remove final, or declare it in an interface that is guarded."),
    /** Its type is final, as records and enums are: no subclass can guard it. */
    FINAL_TYPE(
            "typen kan inte ärvas. Ta bort final, eller deklarera metoden i ett gränssnitt som vaktas.",
            "the type cannot be extended. Remove final, or declare the method in an interface that is guarded."),
    /** It is not public: a guard outside its package does not reach it. */
    NOT_PUBLIC(
            "metoden är inte publik. Gör den publik, eller deklarera den i ett gränssnitt som vaktas.",
            "the method is not public. Make it public, or declare it in an interface that is guarded."),
    /** Other methods of the type are guarded through an interface that does not have this one. */
    NOT_IN_INTERFACE(
            "metoden finns inte i det gränssnitt som vaktas. Deklarera den där.",
            "the method is not in the interface that is guarded. Declare it there."),
    /** Nothing guards an object of the type. */
    NOT_PROXIED(
            "inget vaktar objektet. Hämta det genom Guarded.proxy, eller låt ramverket skapa det.",
            "nothing guards the object. Get it through Guarded.proxy, or let the framework create it."),
    /** Its own class calls it, past the guard. */
    SELF_INVOKED(
            "den anropas inifrån klassen, förbi vakten. Flytta den till en egen klass, eller anropa det vaktade objektet"
                    + " genom dess gränssnitt.",
            "it is called from inside the class, past the guard. Move it to a class of its own, or call the guarded"
                    + " object through its interface."),
    /** It is not known whether its own class calls it: the class file cannot be read. */
    UNREAD(
            "klassfilen går inte att läsa, så det är okänt om metoden anropas inifrån. Lägg klassfilen där klassen"
                    + " laddas ifrån.",
            "the class file cannot be read, so whether the method is called from inside is unknown. Put the class file"
                    + " where the class is loaded from."),
    /** It is a constructor: no guard stands before the object is there. */
    CONSTRUCTOR(
            "en konstruktor kan inte vaktas. Låt en metod ta emot värdet.",
            "a constructor cannot be guarded. Let a method take the value."),
    /** The interface that is annotated only inherits it, and its annotation is for what it declares itself. */
    INHERITED(
            "gränssnittet ärver metoden, och dess annotering gäller det som det själv deklarerar."
                    + " Deklarera metoden även där, eller märk upp den.",
            "the interface inherits the method, and its annotation is for what it declares itself."
                    + " Declare the method there too, or annotate it."),
    /** Its declarations cannot be followed. */
    NOT_SET_UP("deklarationerna går inte att följa. Rätta dem.", "the declarations cannot be followed. Correct them.");

    private final Bilingual text;

    Interception(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
