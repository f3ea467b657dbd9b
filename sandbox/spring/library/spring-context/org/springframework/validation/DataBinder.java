package org.springframework.validation;

import java.beans.PropertyEditor;
import java.beans.PropertyEditorSupport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.beans.PropertyEditorRegistry;
import org.springframework.beans.PropertyValue;
import org.springframework.beans.PropertyValues;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.MethodParameter;
import org.springframework.format.Formatter;

public class DataBinder implements PropertyEditorRegistry {
    public static final String DEFAULT_OBJECT_NAME = "target";
    public static final int DEFAULT_AUTO_GROW_COLLECTION_LIMIT = 256;
    private final Object target;
    private final String objectName;
    private String[] allowedFields;
    private String[] disallowedFields;
    private String[] requiredFields;
    private boolean ignoreUnknownFields = true;
    private boolean ignoreInvalidFields;
    private boolean autoGrowNestedPaths = true;
    private boolean declarativeBinding;
    private int autoGrowCollectionLimit = DEFAULT_AUTO_GROW_COLLECTION_LIMIT;
    private final List<Validator> validators = new ArrayList<>();
    private Predicate<Validator> excludedValidators;
    /** Bean Validation, which a web binder has, gave way. */
    private boolean replaced;
    private final List<Registered> editors = new ArrayList<>();
    private BeanPropertyBindingResult bindingResult;

    /** An editor, or a formatter as one, for a type or a field. */
    private static final class Registered {
        final Class<?> type;
        final String path;
        final PropertyEditor editor;
        final boolean formatter;

        Registered(Class<?> type, String path, PropertyEditor editor, boolean formatter) {
            this.type = type;
            this.path = path;
            this.editor = editor;
            this.formatter = formatter;
        }
    }

    private static final class FormatterEditor extends PropertyEditorSupport {
        private final Formatter<Object> formatter;

        FormatterEditor(Formatter<?> formatter) {
            @SuppressWarnings("unchecked")
            Formatter<Object> taken = (Formatter<Object>) formatter;
            this.formatter = taken;
        }

        @Override
        public void setAsText(String text) throws IllegalArgumentException {
            if (text == null || text.isBlank()) {
                setValue(null);
                return;
            }
            try {
                setValue(formatter.parse(text, LocaleContextHolder.getLocale()));
            } catch (IllegalArgumentException ex) {
                throw ex;
            } catch (Throwable ex) {
                throw new IllegalArgumentException("Parse attempt failed for value [" + text + "]", ex);
            }
        }

        @Override
        public String getAsText() {
            Object value = getValue();
            return value != null ? formatter.print(value, LocaleContextHolder.getLocale()) : "";
        }
    }

    public DataBinder(Object target) {
        this(target, DEFAULT_OBJECT_NAME);
    }

    public DataBinder(Object target, String objectName) {
        this.target = target;
        this.objectName = objectName;
    }

    public Object getTarget() {
        return target;
    }

    public String getObjectName() {
        return objectName;
    }

    public BindingResult getBindingResult() {
        if (bindingResult == null) {
            bindingResult = new BeanPropertyBindingResult(target, objectName);
            bindingResult.shownBy(this);
        }
        return bindingResult;
    }

    public void addCustomFormatter(Formatter<?> formatter, Class<?>... fieldTypes) {
        if (fieldTypes.length == 0) {
            addCustomFormatter(formatter);
        }
        for (Class<?> type : fieldTypes) {
            editors.add(new Registered(type, null, new FormatterEditor(formatter), true));
        }
    }

    public void addCustomFormatter(Formatter<?> formatter, String... fields) {
        if (fields.length == 0) {
            addCustomFormatter(formatter);
        }
        for (String field : fields) {
            editors.add(new Registered(null, field, new FormatterEditor(formatter), true));
        }
    }

    public void addCustomFormatter(Formatter<?> formatter) {
        editors.add(new Registered(formattedType(formatter), null, new FormatterEditor(formatter), true));
    }

    private native Class<?> formattedType(Formatter<?> formatter);

    @Override
    public void registerCustomEditor(Class<?> requiredType, PropertyEditor propertyEditor) {
        registerCustomEditor(requiredType, null, propertyEditor);
    }

    @Override
    public void registerCustomEditor(Class<?> requiredType, String propertyPath, PropertyEditor propertyEditor) {
        if (requiredType == null && propertyPath == null) {
            throw new IllegalArgumentException("Either requiredType or propertyPath is required");
        }
        editors.add(new Registered(requiredType, propertyPath, propertyEditor, false));
    }

    @Override
    public PropertyEditor findCustomEditor(Class<?> requiredType, String propertyPath) {
        Registered found = find(requiredType, propertyPath);
        return found == null ? null : found.editor;
    }

    private Registered find(Class<?> requiredType, String propertyPath) {
        Registered found = null;
        if (propertyPath != null) {
            String plain = propertyPath.replaceAll("\\[[^\\]]*\\]", "");
            for (Registered r : editors) {
                if (r.path != null && (r.path.equals(propertyPath) || r.path.equals(plain)) && (r.type == null || requiredType == null || r.type.equals(requiredType))) {
                    found = r;
                }
            }
        }
        if (found != null || requiredType == null) {
            return found;
        }
        for (Registered r : editors) {
            if (r.path == null && requiredType.equals(r.type)) {
                found = r;
            }
        }
        if (found == null) {
            for (Registered r : editors) {
                if (r.path == null && r.type != null && r.type.isAssignableFrom(requiredType)) {
                    return r;
                }
            }
        }
        return found;
    }

    /** What a text becomes by the editor of its place: one element, or null where there is no editor. */
    private Object[] edited(Class<?> type, String path, String text) {
        Registered found = find(type, path);
        if (found == null) {
            return null;
        }
        PropertyEditor editor = found.editor;
        editor.setValue(null);
        editor.setAsText(text);
        return new Object[] {editor.getValue(), found.formatter};
    }

    /** A property's value as an editor shows it. */
    Object shown(String field, Object value) {
        Class<?> type = getBindingResult().getFieldType(field);
        if (type == null && value != null) {
            type = value.getClass();
        }
        PropertyEditor editor = findCustomEditor(type, field);
        if (editor != null) {
            editor.setValue(value);
            String text = editor.getAsText();
            if (text != null) {
                return text;
            }
        }
        return value;
    }

    public void setValidator(Validator validator) {
        supported(validator);
        validators.clear();
        replaced = true;
        if (validator != null) {
            validators.add(validator);
        }
    }

    public void addValidators(Validator... added) {
        supported(added);
        validators.addAll(List.of(added));
    }

    public void replaceValidators(Validator... others) {
        supported(others);
        replaced = true;
        validators.clear();
        validators.addAll(List.of(others));
    }

    private void supported(Validator... asked) {
        for (Validator validator : asked) {
            if (validator != null && target != null && !validator.supports(target.getClass())) {
                throw new IllegalStateException("Invalid target for Validator [" + validator + "]: " + target);
            }
        }
    }

    public Validator getValidator() {
        return validators.isEmpty() ? null : validators.get(0);
    }

    public List<Validator> getValidators() {
        return validators;
    }

    public void setExcludedValidators(Predicate<Validator> predicate) {
        excludedValidators = predicate;
    }

    public List<Validator> getValidatorsToApply() {
        return excludedValidators == null ? validators : validators.stream().filter(v -> !excludedValidators.test(v)).toList();
    }

    public void validate() {
        validate(getBindingResult());
    }

    private void validate(BindingResult result) {
        for (Validator validator : getValidatorsToApply()) {
            validator.validate(result.getTarget(), result);
        }
    }

    public void bind(PropertyValues values) {
        getBindingResult();
        List<String> names = new ArrayList<>();
        List<Object> given = new ArrayList<>();
        for (PropertyValue value : values.getPropertyValues()) {
            names.add(value.getName());
            given.add(value.getValue());
        }
        bind(names.toArray(new String[0]), given.toArray());
    }

    private native void bind(String[] names, Object[] values);

    public Map<?, ?> close() throws BindException {
        if (getBindingResult().hasErrors()) {
            throw new BindException(getBindingResult());
        }
        return getBindingResult().getModel();
    }

    public String[] getAllowedFields() {
        return allowedFields;
    }

    public void setAllowedFields(String... allowedFields) {
        this.allowedFields = allowedFields;
    }

    public String[] getDisallowedFields() {
        return disallowedFields;
    }

    public void setDisallowedFields(String... disallowedFields) {
        this.disallowedFields = disallowedFields;
    }

    public String[] getRequiredFields() {
        return requiredFields;
    }

    public void setRequiredFields(String... requiredFields) {
        this.requiredFields = requiredFields;
    }

    protected boolean isAllowed(String field) {
        if (allowedFields != null && allowedFields.length > 0 && !matches(allowedFields, field, false)) {
            return false;
        }
        return disallowedFields == null || !matches(disallowedFields, field, true);
    }

    private static boolean matches(String[] patterns, String field, boolean anyCase) {
        for (String pattern : patterns) {
            String regex = "\\Q" + (anyCase ? pattern.toLowerCase() : pattern).replace("*", "\\E.*\\Q") + "\\E";
            if ((anyCase ? field.toLowerCase() : field).matches(regex)) {
                return true;
            }
        }
        return false;
    }

    public int getAutoGrowCollectionLimit() {
        return autoGrowCollectionLimit;
    }

    public void setAutoGrowCollectionLimit(int autoGrowCollectionLimit) {
        this.autoGrowCollectionLimit = autoGrowCollectionLimit;
    }

    public boolean isAutoGrowNestedPaths() {
        return autoGrowNestedPaths;
    }

    public void setAutoGrowNestedPaths(boolean autoGrowNestedPaths) {
        this.autoGrowNestedPaths = autoGrowNestedPaths;
    }

    public boolean isDeclarativeBinding() {
        return declarativeBinding;
    }

    public void setDeclarativeBinding(boolean declarativeBinding) {
        this.declarativeBinding = declarativeBinding;
    }

    public boolean isIgnoreInvalidFields() {
        return ignoreInvalidFields;
    }

    public void setIgnoreInvalidFields(boolean ignoreInvalidFields) {
        this.ignoreInvalidFields = ignoreInvalidFields;
    }

    public boolean isIgnoreUnknownFields() {
        return ignoreUnknownFields;
    }

    public void setIgnoreUnknownFields(boolean ignoreUnknownFields) {
        this.ignoreUnknownFields = ignoreUnknownFields;
    }

    public native void initBeanPropertyAccess();

    public native void initDirectFieldAccess();

    public interface NameResolver {

        String resolveName(MethodParameter parameter);
    }

    public interface ValueResolver {

        Set<String> getNames();

        Object resolveValue(String name, Class<?> type);
    }
}
