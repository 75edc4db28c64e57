package se.varsam.quickstart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Stands in for a client of an AI service. */
final class ChatGpt implements GuardedQuickstart.Assistant {

    @Override
    public String answer(String question) {
        return "Biblioteket har öppet till 19.";
    }

    @Override
    public byte[] picture(String motif) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    @Override
    public void pay(String dnr, int amount) {
        System.out.println("Utbetalt: " + amount + " kronor");
    }
}
