package org.springframework.validation;

import java.beans.PropertyEditor;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

public class BeanPropertyBindingResult implements BindingResult {
    private final Object target;
    private final String objectName;
    private final List<ObjectError> errors = new ArrayList<>();
    private final Set<String> suppressed = new LinkedHashSet<>();
    private final Deque<String> outerPaths = new ArrayDeque<>();
    private String nestedPath = "";
    /** The binder whose editors show values; null: there is none. */
    private DataBinder binder;

    public BeanPropertyBindingResult(Object target, String objectName) {
        this.target = target;
        this.objectName = objectName;
    }

    void shownBy(DataBinder binder) {
        this.binder = binder;
    }

    @Override
    public final Object getTarget() {
        return target;
    }

    @Override
    public String getObjectName() {
        return objectName;
    }

    @Override
    public Map<String, Object> getModel() {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put(objectName, target);
        model.put(MODEL_KEY_PREFIX + objectName, this);
        return model;
    }

    @Override
    public void addError(ObjectError error) {
        errors.add(error);
    }

    @Override
    public void addAllErrors(Errors others) {
        errors.addAll(others.getAllErrors());
    }

    @Override
    public List<ObjectError> getAllErrors() {
        return errors;
    }

    @Override
    public List<ObjectError> getGlobalErrors() {
        return errors.stream().filter(error -> !(error instanceof FieldError)).toList();
    }

    @Override
    public List<FieldError> getFieldErrors() {
        List<FieldError> found = new ArrayList<>();
        for (ObjectError error : errors) {
            if (error instanceof FieldError fieldError) {
                found.add(fieldError);
            }
        }
        return found;
    }

    @Override
    public List<FieldError> getFieldErrors(String field) {
        String fixed = fixedField(field);
        List<FieldError> found = new ArrayList<>();
        for (FieldError error : getFieldErrors()) {
            if (fixed.equals(error.getField()) || fixed.endsWith("*") && error.getField().startsWith(fixed.substring(0, fixed.length() - 1))) {
                found.add(error);
            }
        }
        return found;
    }

    @Override
    public Object getFieldValue(String field) {
        FieldError error = getFieldError(field);
        if (error != null) {
            Object value = error.getRejectedValue();
            return error.isBindingFailure() ? value : formatted(fixedField(field), value);
        }
        if (target == null) {
            return null;
        }
        return formatted(fixedField(field), getRawFieldValue(fixedField(field)));
    }

    private Object formatted(String field, Object value) {
        return binder == null ? value : binder.shown(field, value);
    }

    @Override
    public Object getRawFieldValue(String field) {
        Object value = target;
        for (String name : field.replace("]", "").split("[.\\[]")) {
            if (value == null) {
                return null;
            }
            value = property(value, name);
        }
        return value;
    }

    private static Object property(Object of, String name) {
        String key = name.replaceAll("^['\"]|['\"]$", "");
        if (of instanceof Map<?, ?> map) {
            return map.get(key);
        }
        if (of instanceof List<?> list) {
            int index = Integer.parseInt(key);
            return index < list.size() ? list.get(index) : null;
        }
        if (of instanceof Object[] array) {
            return array[Integer.parseInt(key)];
        }
        Method getter = getter(of.getClass(), key);
        if (getter == null) {
            throw new IllegalStateException("Invalid property '" + key + "' of bean class [" + of.getClass().getName()
                + "]: Bean property '" + key + "' is not readable or has an invalid getter method: Does the return type of the getter match the parameter type of the setter?");
        }
        try {
            getter.setAccessible(true);
            return getter.invoke(of);
        } catch (ReflectiveOperationException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static Method getter(Class<?> type, String name) {
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            for (Method method : c.getDeclaredMethods()) {
                String own = method.getName();
                if (method.getParameterCount() == 0
                    && (own.equals("get" + capital) || own.equals("is" + capital) || type.isRecord() && own.equals(name))) {
                    return method;
                }
            }
        }
        return null;
    }

    @Override
    public Class<?> getFieldType(String field) {
        if (target == null) {
            return null;
        }
        String fixed = fixedField(field);
        int dot = fixed.lastIndexOf('.');
        try {
            Object owner = dot < 0 ? target : getRawFieldValue(fixed.substring(0, dot));
            String last = fixed.substring(dot + 1);
            if (last.isEmpty()) {
                return null;
            }
            if (last.endsWith("]")) {
                Object value = getRawFieldValue(fixed);
                return value != null ? value.getClass() : null;
            }
            Method getter = owner == null ? null : getter(owner.getClass(), last);
            return getter == null ? null : getter.getReturnType();
        } catch (IllegalStateException ex) {
            return null;
        }
    }

    @Override
    public PropertyEditor findEditor(String field, Class<?> valueType) {
        return binder == null ? null : binder.findCustomEditor(valueType == null ? getFieldType(field) : valueType, field);
    }

    @Override
    public void recordSuppressedField(String field) {
        suppressed.add(field);
    }

    @Override
    public String[] getSuppressedFields() {
        return suppressed.toArray(new String[0]);
    }

    @Override
    public String[] resolveMessageCodes(String errorCode) {
        return new String[] {errorCode + "." + objectName, errorCode};
    }

    @Override
    public String[] resolveMessageCodes(String errorCode, String field) {
        String fixed = fixedField(field);
        if (fixed.isEmpty()) {
            return resolveMessageCodes(errorCode);
        }
        String plain = fixed.replaceAll("\\[[^\\]]*\\]", "");
        Set<String> codes = new LinkedHashSet<>();
        codes.add(errorCode + "." + objectName + "." + fixed);
        codes.add(errorCode + "." + objectName + "." + plain);
        codes.add(errorCode + "." + fixed);
        codes.add(errorCode + "." + plain);
        codes.add(errorCode + "." + plain.substring(plain.lastIndexOf('.') + 1));
        Class<?> type = getFieldType(field);
        if (type != null) {
            codes.add(errorCode + "." + type.getName());
        }
        codes.add(errorCode);
        return codes.toArray(new String[0]);
    }

    @Override
    public void reject(String errorCode, Object[] errorArgs, String defaultMessage) {
        addError(new ObjectError(objectName, resolveMessageCodes(errorCode), errorArgs, defaultMessage));
    }

    @Override
    public void rejectValue(String field, String errorCode, Object[] errorArgs, String defaultMessage) {
        String fixed = fixedField(field == null ? "" : field);
        if (fixed.isEmpty()) {
            reject(errorCode, errorArgs, defaultMessage);
            return;
        }
        addError(new FieldError(objectName, fixed, getFieldValue(field), false, resolveMessageCodes(errorCode, field), errorArgs, defaultMessage));
    }

    private String fixedField(String field) {
        return nestedPath + field;
    }

    @Override
    public void setNestedPath(String path) {
        nestedPath = path == null || path.isEmpty() ? "" : path.endsWith(".") ? path : path + ".";
        outerPaths.clear();
    }

    @Override
    public String getNestedPath() {
        return nestedPath;
    }

    @Override
    public void pushNestedPath(String subPath) {
        outerPaths.push(nestedPath);
        nestedPath = nestedPath + subPath + ".";
    }

    @Override
    public void popNestedPath() throws IllegalStateException {
        if (outerPaths.isEmpty()) {
            throw new IllegalStateException("Cannot pop nested path: no nested path on stack");
        }
        nestedPath = outerPaths.pop();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(getClass().getName()).append(": ").append(errors.size()).append(" errors");
        for (ObjectError error : errors) {
            text.append('\n').append(error);
        }
        return text.toString();
    }
}
