package se.varsam.architecture.compliant;

/** The municipality's website. */
interface Website {

    void publish(byte[] image);
}
