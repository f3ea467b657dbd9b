package org.springframework.validation;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.beans.PropertyEditorRegistry;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.format.Formatter;


public class DataBinder implements PropertyEditorRegistry {
    public static final String DEFAULT_OBJECT_NAME = "target";
    public static final int DEFAULT_AUTO_GROW_COLLECTION_LIMIT = 256;

    public DataBinder(Object target) {
    }

    public DataBinder(Object target, String objectName) {
    }

    public native void addCustomFormatter(Formatter<?> formatter, Class<?>... fieldTypes);

    public native void addCustomFormatter(Formatter<?> formatter, String... fields);

    public native void addCustomFormatter(Formatter<?> formatter);

    public native void addValidators(Validator... validators);

    public native Map<?, ?> close() throws BindException;

    public native void construct(DataBinder.ValueResolver valueResolver);

    public native <T> T convertIfNecessary(Object value, Class<T> requiredType, Field field) throws TypeMismatchException;

    public native <T> T convertIfNecessary(Object value, Class<T> requiredType, MethodParameter methodParam) throws TypeMismatchException;

    public native <T> T convertIfNecessary(Object value, Class<T> requiredType, TypeDescriptor typeDescriptor) throws TypeMismatchException;

    public native <T> T convertIfNecessary(Object value, Class<T> requiredType) throws TypeMismatchException;

    protected native AbstractPropertyBindingResult createBeanPropertyBindingResult();

    protected native AbstractPropertyBindingResult createDirectFieldBindingResult();

    public native String[] getAllowedFields();

    public native int getAutoGrowCollectionLimit();

    public native BindingResult getBindingResult();

    public native ConversionService getConversionService();

    public native String[] getDisallowedFields();

    protected native AbstractPropertyBindingResult getInternalBindingResult();

    public native DataBinder.NameResolver getNameResolver();

    public native String getObjectName();

    protected native PropertyEditorRegistry getPropertyEditorRegistry();

    public native String[] getRequiredFields();

    public native Object getTarget();

    public native ResolvableType getTargetType();

    public native Validator getValidator();

    public native List<Validator> getValidators();

    public native List<Validator> getValidatorsToApply();

    public native void initBeanPropertyAccess();

    public native void initDirectFieldAccess();

    protected native boolean isAllowed(String field);

    public native boolean isAutoGrowNestedPaths();

    public native boolean isDeclarativeBinding();

    public native boolean isIgnoreInvalidFields();

    public native boolean isIgnoreUnknownFields();

    public native void replaceValidators(Validator... validators);

    public native void setAllowedFields(String... allowedFields);

    public native void setAutoGrowCollectionLimit(int autoGrowCollectionLimit);

    public native void setAutoGrowNestedPaths(boolean autoGrowNestedPaths);

    public native void setConversionService(ConversionService conversionService);

    public native void setDeclarativeBinding(boolean declarativeBinding);

    public native void setDisallowedFields(String... disallowedFields);

    public native void setExcludedValidators(Predicate<Validator> predicate);

    public native void setIgnoreInvalidFields(boolean ignoreInvalidFields);

    public native void setIgnoreUnknownFields(boolean ignoreUnknownFields);

    public native void setNameResolver(DataBinder.NameResolver nameResolver);

    public native void setRequiredFields(String... requiredFields);

    public native void setTargetType(ResolvableType targetType);

    public native void setValidator(Validator validator);

    protected native boolean shouldConstructArgument(MethodParameter param);

    protected native boolean shouldNotBindPropertyValues();

    public native void validate();

    public native void validate(Object... validationHints);

    public interface NameResolver {

        String resolveName(MethodParameter parameter);
    }

    public interface ValueResolver {

        Set<String> getNames();

        Object resolveValue(String name, Class<?> type);
    }
}
