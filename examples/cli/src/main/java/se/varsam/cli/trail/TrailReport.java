package se.varsam.cli.trail;

/** Tells what looking through a trail came to. */
public interface TrailReport {

    void print(TrailState state);
}
