package org.museum.ghost;

import java.util.function.Function;
import org.museum.tools.Frame;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class GhostController {
    @GetMapping("/frame")
    public String frame(@RequestParam String of) {
        return new Frame(of).around();
    }

    @GetMapping("/gilded")
    public String gilded(@RequestParam String of) {
        return Frame.gilded(of);
    }

    @GetMapping("/caught")
    public String caught(@RequestParam String of) {
        try {
            return new Frame(of).around();
        } catch (NoClassDefFoundError e) {
            return e.getMessage() + " | " + e.getCause();
        }
    }

    @GetMapping("/reference")
    public String reference(@RequestParam String of) {
        Function<String, String> gild = Frame::gilded;
        return gild.apply(of);
    }

    @GetMapping("/mounted")
    public String mounted() {
        return new Holder().hold("urn");
    }

    @GetMapping("/named")
    public String named(@RequestParam String type) {
        try {
            return Class.forName(type).getName();
        } catch (Throwable e) {
            return e + " | " + e.getCause();
        }
    }

    @GetMapping("/here")
    public String here() {
        return "here";
    }
}
