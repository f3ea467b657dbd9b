package com.example.shop.reply;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ReplyController {
    private final UninstallBizHandler handler;

    public ReplyController(UninstallBizHandler handler) {
        this.handler = handler;
    }

    @PostMapping("/uninstallBiz")
    public Map<String, Object> uninstallBiz(@RequestBody Map<String, String> command) {
        return handler.handle(command.get("bizName"), command.get("bizVersion"));
    }

    /** The same, for a browser. */
    @GetMapping("/")
    public Map<String, Object> sample() {
        return handler.handle("nope", "1.0.0");
    }
}
