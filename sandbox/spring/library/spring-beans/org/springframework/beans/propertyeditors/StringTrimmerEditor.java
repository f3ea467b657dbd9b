package org.springframework.beans.propertyeditors;

import java.beans.PropertyEditorSupport;

public class StringTrimmerEditor extends PropertyEditorSupport {
    private final String charsToDelete;
    private final boolean emptyAsNull;

    public StringTrimmerEditor(boolean emptyAsNull) {
        this(null, emptyAsNull);
    }

    public StringTrimmerEditor(String charsToDelete, boolean emptyAsNull) {
        this.charsToDelete = charsToDelete;
        this.emptyAsNull = emptyAsNull;
    }

    @Override
    public void setAsText(String text) {
        if (text == null) {
            setValue(null);
            return;
        }
        String value = text.trim();
        if (charsToDelete != null) {
            StringBuilder kept = new StringBuilder();
            for (char c : value.toCharArray()) {
                if (charsToDelete.indexOf(c) < 0) {
                    kept.append(c);
                }
            }
            value = kept.toString();
        }
        setValue(emptyAsNull && value.isEmpty() ? null : value);
    }

    @Override
    public String getAsText() {
        Object value = getValue();
        return value != null ? value.toString() : "";
    }
}
