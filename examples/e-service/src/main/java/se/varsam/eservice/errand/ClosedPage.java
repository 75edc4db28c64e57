package se.varsam.eservice.errand;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import se.varsam.decision.desk.DeskException;

/** Where a page of errands cannot be shown at all, why and the way forward. It asks the desk nothing. */
@ControllerAdvice(assignableTypes = {ErrandsPage.class, ErrandPage.class, OversightPage.class, StatisticsPage.class})
class ClosedPage {

    @ExceptionHandler
    String closed(DeskException e, Model model, HttpServletResponse response) {
        model.addAttribute("refused", Refusals.key(e.reason()));
        response.setStatus(Refusals.status(e.reason()).value());
        return "errand-closed";
    }
}
