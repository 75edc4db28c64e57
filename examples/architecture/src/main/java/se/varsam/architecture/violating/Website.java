package se.varsam.architecture.violating;

/** The municipality's website. */
interface Website {

    void publish(byte[] image);
}
