/** Annotations with which an application declares which AI it uses and for what, and the guard that holds it to them. */
module se.varsam.annotations {
    requires transitive se.varsam.core;
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;

    exports se.varsam.annotation;
    exports se.varsam.annotation.information;
    exports se.varsam.guarded;
    exports se.varsam.guarded.report;
    exports se.varsam.guarded.spec;
    exports se.varsam.reading;
    exports se.varsam.testkit;

    // A validator finds these here and makes them by reflection; which validator is the application's choice.
    provides jakarta.validation.ConstraintValidator with
            se.varsam.validation.ClassifiedValidator,
            se.varsam.validation.NoPersonalDataValidator,
            se.varsam.validation.OpenInformationOnlyValidator;

    opens se.varsam.validation;
}
