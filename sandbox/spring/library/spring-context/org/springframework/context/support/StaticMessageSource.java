package org.springframework.context.support;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

public class StaticMessageSource extends AbstractMessageSource {
    private final Map<String, String> messages = new HashMap<>();

    public void addMessage(String code, Locale locale, String message) {
        messages.put(code + " " + locale, message);
    }

    public void addMessages(Map<String, String> messages, Locale locale) {
        messages.forEach((code, message) -> addMessage(code, locale, message));
    }

    @Override
    protected String resolveCodeWithoutArguments(String code, Locale locale) {
        return messages.get(code + " " + locale);
    }

    @Override
    protected MessageFormat resolveCode(String code, Locale locale) {
        String message = messages.get(code + " " + locale);
        return message == null ? null : createMessageFormat(message, locale);
    }
}
