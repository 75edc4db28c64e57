package se.varsam.architecture.compliant;

/** Publishes a picture of the town square. */
class FrontPage {

    private final ImageStudio studio;
    private final Website website;

    FrontPage(ImageStudio studio, Website website) {
        this.studio = studio;
        this.website = website;
    }

    void illustrate() {
        website.publish(studio.draw("torget en vårdag"));
    }
}
