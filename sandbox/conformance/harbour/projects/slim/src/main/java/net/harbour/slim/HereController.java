package net.harbour.slim;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class HereController {
    @GetMapping("/")
    public String here() {
        return "slim is here";
    }

    @GetMapping("/loader")
    public String loader(@RequestParam String name) {
        try {
            ClassLoader loader = Class.forName(name).getClassLoader();
            return loader == null ? "bootstrap" : loader.getClass().getName();
        } catch (ClassNotFoundException | LinkageError e) {
            return e.getClass().getName() + ": " + e.getMessage();
        }
    }
}
