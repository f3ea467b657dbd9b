package org.springframework.web.bind;

public class MissingRequestValueException extends ServletRequestBindingException {
    private final boolean missingAfterConversion;

    public MissingRequestValueException(String msg) {
        this(msg, false);
    }

    public MissingRequestValueException(String msg, boolean missingAfterConversion) {
        super(msg);
        this.missingAfterConversion = missingAfterConversion;
    }

    public boolean isMissingAfterConversion() {
        return missingAfterConversion;
    }
}
