package org.springframework.beans.propertyeditors;

import java.beans.PropertyEditorSupport;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.NumberFormat;
import java.text.ParseException;

public class CustomNumberEditor extends PropertyEditorSupport {
    private final Class<? extends Number> numberClass;
    private final NumberFormat numberFormat;
    private final boolean allowEmpty;

    public CustomNumberEditor(Class<? extends Number> numberClass, boolean allowEmpty) throws IllegalArgumentException {
        this(numberClass, null, allowEmpty);
    }

    public CustomNumberEditor(Class<? extends Number> numberClass, NumberFormat numberFormat, boolean allowEmpty)
            throws IllegalArgumentException {
        if (!Number.class.isAssignableFrom(numberClass)) {
            throw new IllegalArgumentException("Property class must be a subclass of Number");
        }
        this.numberClass = numberClass;
        this.numberFormat = numberFormat;
        this.allowEmpty = allowEmpty;
    }

    @Override
    public void setAsText(String text) throws IllegalArgumentException {
        if (allowEmpty && (text == null || text.isBlank())) {
            setValue(null);
        } else if (numberFormat != null) {
            try {
                setValue(numberFormat.parse(text.strip()));
            } catch (ParseException ex) {
                throw new IllegalArgumentException("Could not parse number: " + ex.getMessage(), ex);
            }
        } else {
            setValue(parse(text.replaceAll("\\s", "")));
        }
    }

    @Override
    public void setValue(Object value) {
        super.setValue(value instanceof Number number && !numberClass.isInstance(value) ? convert(number) : value);
    }

    @Override
    public String getAsText() {
        Object value = getValue();
        if (value == null) {
            return "";
        }
        return numberFormat != null ? numberFormat.format(value) : value.toString();
    }

    private Number parse(String text) {
        if (numberClass == Byte.class) {
            return Byte.valueOf(text);
        }
        if (numberClass == Short.class) {
            return Short.valueOf(text);
        }
        if (numberClass == Integer.class) {
            return Integer.valueOf(text);
        }
        if (numberClass == Long.class) {
            return Long.valueOf(text);
        }
        if (numberClass == BigInteger.class) {
            return new BigInteger(text);
        }
        if (numberClass == Float.class) {
            return Float.valueOf(text);
        }
        if (numberClass == Double.class) {
            return Double.valueOf(text);
        }
        return new BigDecimal(text);
    }

    private Number convert(Number number) {
        if (numberClass == Byte.class) {
            return number.byteValue();
        }
        if (numberClass == Short.class) {
            return number.shortValue();
        }
        if (numberClass == Integer.class) {
            return number.intValue();
        }
        if (numberClass == Long.class) {
            return number.longValue();
        }
        if (numberClass == BigInteger.class) {
            return BigInteger.valueOf(number.longValue());
        }
        if (numberClass == Float.class) {
            return number.floatValue();
        }
        if (numberClass == Double.class) {
            return number.doubleValue();
        }
        return new BigDecimal(number.toString());
    }
}
