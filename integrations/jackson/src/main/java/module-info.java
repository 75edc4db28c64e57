/**
 * Varsam's values as JSON: scenarios, tool registers, settings and verdicts.
 */
module se.varsam.jackson {
    requires transitive se.varsam.core;
    requires com.fasterxml.jackson.databind;

    exports se.varsam.jackson;
}
