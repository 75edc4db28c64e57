package se.varsam.quickstart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import se.varsam.tool.AiTool;
import se.varsam.tool.ToolKind;
import se.varsam.tool.ToolRegister;

/** Stands in for a client of an AI service. */
final class ChatGpt implements GuardedQuickstart.Assistant {

    /** The tool as the register knows it; without {@code otherwiseHarmless}, what is not said counts against it. */
    static ToolRegister register() {
        return ToolRegister.of(AiTool.publiclyAvailable("chatgpt", "ChatGPT")
                .vendor("OpenAI")
                .version("5.2")
                .is(ToolKind.GENERATIVE)
                .firstReleased(LocalDate.of(2022, 11, 30))
                .otherwiseHarmless()
                .build());
    }

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
