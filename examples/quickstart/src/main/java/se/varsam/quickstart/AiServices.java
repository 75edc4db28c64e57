package se.varsam.quickstart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import se.varsam.risk.RiskTier;
import se.varsam.tool.AiTool;
import se.varsam.tool.AiToolBuilder;
import se.varsam.tool.ToolKind;
import se.varsam.tool.ToolRegister;
import se.varsam.use.Purpose;

/** Stands in for the clients of AI services. */
final class AiServices implements GuardedQuickstart.Assistant {

    /** The tools as the register knows them; without {@code otherwiseHarmless}, what is not said counts against them. */
    static ToolRegister register() {
        return ToolRegister.of(
                generative(AiTool.publiclyAvailable("chatgpt", "ChatGPT").vendor("OpenAI")),
                generative(AiTool.procured("eneo", "Eneo").vendor("Sundsvalls kommun")));
    }

    /** What they are used for: nothing of risk, and no activity governed by statute. */
    static Purpose answers() {
        return Purpose.of("svar", RiskTier.MINIMAL).otherwiseHarmless();
    }

    private static AiTool generative(AiToolBuilder tool) {
        return tool.is(ToolKind.GENERATIVE)
                .version("5.2")
                .firstReleased(LocalDate.of(2024, 1, 15))
                .otherwiseHarmless()
                .build();
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
