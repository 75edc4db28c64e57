package se.varsam.privacy.name;

/** What a model holds of a feature. */
interface Weights {

    /** The weight of a feature, 0 when it is unknown. */
    int of(Feature feature, long value);
}
