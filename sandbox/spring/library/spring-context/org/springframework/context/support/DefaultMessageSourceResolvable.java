package org.springframework.context.support;

import java.io.Serializable;
import org.springframework.context.MessageSourceResolvable;

public class DefaultMessageSourceResolvable implements MessageSourceResolvable, Serializable {
    private final String[] codes;
    private final Object[] arguments;
    private final String defaultMessage;

    public DefaultMessageSourceResolvable(String code) {
        this(new String[] {code}, null, null);
    }

    public DefaultMessageSourceResolvable(String[] codes, Object[] arguments, String defaultMessage) {
        this.codes = codes;
        this.arguments = arguments;
        this.defaultMessage = defaultMessage;
    }

    public String getCode() {
        return codes == null || codes.length == 0 ? null : codes[codes.length - 1];
    }

    @Override
    public String[] getCodes() {
        return codes;
    }

    @Override
    public Object[] getArguments() {
        return arguments;
    }

    @Override
    public String getDefaultMessage() {
        return defaultMessage;
    }

    protected final String resolvableToString() {
        return "codes [" + (codes == null ? "" : String.join(",", codes)) + "]; arguments [" + argumentText() + "]; default message [" + defaultMessage + "]";
    }

    private String argumentText() {
        StringBuilder text = new StringBuilder();
        for (Object argument : arguments == null ? new Object[0] : arguments) {
            text.append(text.length() == 0 ? "" : ",").append(argument);
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return getClass().getName() + ": " + resolvableToString();
    }
}
