/** Annotations with which an application declares, in its own code, which AI it uses and for what. */
module se.varsam.annotations {
    requires transitive se.varsam.core;
    requires static transitive org.jspecify;

    exports se.varsam.annotation;
}
