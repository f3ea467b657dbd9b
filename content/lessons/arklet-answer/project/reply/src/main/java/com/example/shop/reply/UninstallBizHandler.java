package com.example.shop.reply;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says of a module that is not there what Arklet says. Keys stand in the order of the alphabet, as Arklet writes them. */
@Component
public class UninstallBizHandler {
    @Value("${base.identity}")
    private String baseIdentity;

    public Map<String, Object> handle(String bizName, String bizVersion) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("code", "NOT_FOUND_BIZ");
        data.put("message", "Uninstall biz: " + bizName + ":" + bizVersion + " not found.");

        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("baseIdentity", baseIdentity);
        answer.put("code", "FAILED");
        answer.put("data", data);
        answer.put("message", "uninstall biz failed!");
        return answer;
    }
}
