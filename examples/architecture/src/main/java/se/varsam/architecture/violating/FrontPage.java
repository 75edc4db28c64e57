package se.varsam.architecture.violating;

/** Publishes what the studio does not label. */
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
