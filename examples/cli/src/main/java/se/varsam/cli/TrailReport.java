package se.varsam.cli;

/** Tells what looking through a trail came to. */
interface TrailReport {

    void print(TrailState state);
}
