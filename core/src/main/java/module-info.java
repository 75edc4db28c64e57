/**
 * Varsam: judges a use of AI under a municipality's own policy.
 */
module se.varsam.core {
    requires static java.desktop;
    requires static transitive java.sql;
    requires org.slf4j;
    requires static transitive org.jspecify;

    exports se.varsam;
    exports se.varsam.attestation;
    exports se.varsam.audit;
    exports se.varsam.content;
    exports se.varsam.decision;
    exports se.varsam.decision.desk;
    exports se.varsam.guard;
    exports se.varsam.guard.chat;
    exports se.varsam.identity;
    exports se.varsam.incident;
    exports se.varsam.information;
    exports se.varsam.label;
    exports se.varsam.label.bytes;
    exports se.varsam.person;
    exports se.varsam.privacy;
    exports se.varsam.privacy.finding;
    exports se.varsam.profile;
    exports se.varsam.record;
    exports se.varsam.risk;
    exports se.varsam.rule;
    exports se.varsam.term;
    exports se.varsam.tool;
    exports se.varsam.use;

    uses se.varsam.label.FormatProvider;
    uses se.varsam.profile.ProfileProvider;

    provides se.varsam.label.FormatProvider with
            se.varsam.label.format.StandardFormats;
    provides se.varsam.profile.ProfileProvider with
            se.varsam.profile.se.SwedishProfiles;
}
