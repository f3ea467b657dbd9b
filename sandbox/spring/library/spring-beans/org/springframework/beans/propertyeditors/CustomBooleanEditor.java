package org.springframework.beans.propertyeditors;

import java.beans.PropertyEditorSupport;
import java.util.Set;

public class CustomBooleanEditor extends PropertyEditorSupport {
    public static final String VALUE_TRUE = "true";
    public static final String VALUE_FALSE = "false";
    public static final String VALUE_ON = "on";
    public static final String VALUE_OFF = "off";
    public static final String VALUE_YES = "yes";
    public static final String VALUE_NO = "no";
    public static final String VALUE_1 = "1";
    public static final String VALUE_0 = "0";
    private final String trueString;
    private final String falseString;
    private final boolean allowEmpty;

    public CustomBooleanEditor(boolean allowEmpty) {
        this(null, null, allowEmpty);
    }

    public CustomBooleanEditor(String trueString, String falseString, boolean allowEmpty) {
        this.trueString = trueString;
        this.falseString = falseString;
        this.allowEmpty = allowEmpty;
    }

    @Override
    public void setAsText(String text) throws IllegalArgumentException {
        String input = text != null ? text.trim() : null;
        if (allowEmpty && (input == null || input.isEmpty())) {
            setValue(null);
        } else if (trueString != null && trueString.equalsIgnoreCase(input)) {
            setValue(Boolean.TRUE);
        } else if (falseString != null && falseString.equalsIgnoreCase(input)) {
            setValue(Boolean.FALSE);
        } else if (trueString == null && input != null && Set.of("true", "on", "yes", "1").contains(input.toLowerCase())) {
            setValue(Boolean.TRUE);
        } else if (falseString == null && input != null && Set.of("false", "off", "no", "0").contains(input.toLowerCase())) {
            setValue(Boolean.FALSE);
        } else {
            throw new IllegalArgumentException("Invalid boolean value [" + text + "]");
        }
    }

    @Override
    public String getAsText() {
        if (Boolean.TRUE.equals(getValue())) {
            return trueString != null ? trueString : VALUE_TRUE;
        }
        if (Boolean.FALSE.equals(getValue())) {
            return falseString != null ? falseString : VALUE_FALSE;
        }
        return "";
    }
}
