package se.varsam.eservice.browser;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Pages that exist in tests only: to see what becomes of a failure, and of the answer to a form. */
@Controller
@TestComponent
final class Failing {

    static final String SECRET = "19121212-1212";

    @GetMapping("/failing")
    String fail() {
        throw new IllegalStateException(SECRET);
    }

    @GetMapping("/failing/half-way")
    String failHalfWay() {
        return "failing";
    }

    @GetMapping("/failing/form")
    ResponseEntity<String> form() {
        return ResponseEntity.ok("form");
    }

    @PostMapping("/failing/form/sent")
    String sent() {
        return "sent";
    }

    @PostMapping("/failing/upload")
    ResponseEntity<String> upload(@RequestParam MultipartFile file) {
        return ResponseEntity.ok(Long.toString(file.getSize()));
    }
}
