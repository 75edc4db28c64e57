package se.varsam.eservice.image;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.varsam.eservice.image.Refusal.Reason;
import se.varsam.eservice.municipality.Municipalities;
import se.varsam.eservice.verdict.Opinion;
import se.varsam.label.LabelException;
import se.varsam.term.Language;
import se.varsam.tool.ToolRegister;

/** Where a picture is labelled, and a file is looked into. */
@Controller
class PicturePage {

    private static final String PAGE = "image";

    private final Municipalities municipalities;
    private final ToolRegister tools;
    private final PictureDesk desk;
    private final KeptPictures kept;
    private final MessageSource messages;

    PicturePage(
            Municipalities municipalities,
            ToolRegister tools,
            PictureDesk desk,
            KeptPictures kept,
            MessageSource messages) {
        this.municipalities = municipalities;
        this.tools = tools;
        this.desk = desk;
        this.kept = kept;
        this.messages = messages;
    }

    @ModelAttribute
    void choices(Model model, Locale locale) {
        model.addAttribute("language", Language.of(locale));
        model.addAttribute("municipalities", municipalities.all());
        model.addAttribute("tools", tools.tools());
        model.addAttribute("parts", PictureOrder.PARTS);
        model.addAttribute("form", PictureForm.EMPTY);
    }

    @GetMapping("/bild")
    String page() {
        return PAGE;
    }

    @PostMapping("/bild")
    String label(
            @RequestParam(defaultValue = "") String municipality,
            @RequestParam(defaultValue = "") String tool,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(name = "file", defaultValue = "") List<MultipartFile> files,
            HttpSession session,
            Model model,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        PictureForm form = new PictureForm(municipality, tool, part);
        model.addAttribute("form", form);
        return answer("labelError", model, locale, response, () -> {
            LabelledPicture picture = desk.label(only(files), PictureOrder.of(form, municipalities, tools));
            model.addAttribute("picture", picture);
            model.addAttribute("label", Opinion.of(picture.label(), Language.of(locale)));
            model.addAttribute("publishing", Opinion.of(picture.publishing(), Language.of(locale)));
            model.addAttribute("id", kept.keep(session.getId(), picture.type(), picture.file()));
        });
    }

    @PostMapping("/bild/granska")
    String inspect(
            @RequestParam(name = "file", defaultValue = "") List<MultipartFile> files,
            Model model,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        return answer(
                "inspectError",
                model,
                locale,
                response,
                () -> model.addAttribute("provenance", desk.inspect(only(files))));
    }

    private interface Work {
        void go() throws IOException;
    }

    /** What is refused is said beside its form, and nothing else is given out. */
    private String answer(String error, Model model, Locale locale, HttpServletResponse response, Work work)
            throws IOException {
        try {
            work.go();
        } catch (Refusal refusal) {
            model.addAttribute(error, refusal.in(locale, messages));
            response.setStatus(refusal.status().value());
        } catch (LabelException unlabelled) {
            model.addAttribute(
                    error, Refusal.of(unlabelled, Language.of(locale)).in(locale, messages));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return PAGE;
    }

    private static MultipartFile only(List<MultipartFile> files) {
        return files.stream().filter(each -> !each.isEmpty()).findFirst().orElseThrow(() -> Refusal.of(Reason.NO_FILE));
    }
}
