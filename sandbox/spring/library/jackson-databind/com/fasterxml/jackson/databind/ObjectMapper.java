package com.fasterxml.jackson.databind;

import java.util.LinkedHashMap;
import java.nio.charset.StandardCharsets;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.TreeNode;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Serializable;
import java.io.Writer;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

public class ObjectMapper extends ObjectCodec implements Serializable {
    private final Map<String, Object> settings = new LinkedHashMap<>();
    /** Made by Spring Boot, with its defaults. */
    private boolean boot;
    protected TypeFactory _typeFactory;
    protected Set<Object> _registeredModuleTypes;
    protected ConcurrentHashMap<JavaType, JsonDeserializer<Object>> _rootDeserializers;

    protected ObjectMapper(ObjectMapper arg0) {
    }

    public ObjectMapper() {
    }

    public native ObjectMapper addMixIn(Class<?> arg0, Class<?> arg1);

    @Deprecated
    public final native void addMixInAnnotations(Class<?> arg0, Class<?> arg1);

    public native boolean canDeserialize(JavaType arg0, AtomicReference<Throwable> arg1);

    public native boolean canDeserialize(JavaType arg0);

    public native boolean canSerialize(Class<?> arg0, AtomicReference<Throwable> arg1);

    public native boolean canSerialize(Class<?> arg0);

    public native ObjectMapper clearProblemHandlers();

    public ObjectMapper configure(DeserializationFeature arg0, boolean arg1) {
        settings.put(arg0.name(), arg1);
        return this;
    }

    @Deprecated
    public ObjectMapper configure(MapperFeature arg0, boolean arg1) {
        settings.put(arg0.name(), arg1);
        return this;
    }

    public ObjectMapper configure(SerializationFeature arg0, boolean arg1) {
        settings.put(arg0.name(), arg1);
        return this;
    }

    public native JavaType constructType(TypeReference<?> arg0);

    public JavaType constructType(Type arg0) {
        return getTypeFactory().constructType(arg0);
    }

    public <T> T convertValue(Object arg0, TypeReference<T> arg1) throws IllegalArgumentException {
        try {
            return read(write(arg0, false), arg1);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    public <T> T convertValue(Object arg0, JavaType arg1) throws IllegalArgumentException {
        try {
            return read(write(arg0, false), arg1);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    public <T> T convertValue(Object arg0, Class<T> arg1) throws IllegalArgumentException {
        try {
            return read(write(arg0, false), arg1);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    public ObjectMapper copy() {
        ObjectMapper made = new ObjectMapper();
        made.settings.putAll(settings);
        made.boot = boot;
        return made;
    }

    public ArrayNode createArrayNode() {
        return JsonNodeFactory.instance.arrayNode();
    }

    public native JsonGenerator createGenerator(OutputStream arg0) throws IOException;

    public native JsonGenerator createGenerator(Writer arg0) throws IOException;

    public native JsonParser createNonBlockingByteArrayParser() throws IOException;

    public ObjectNode createObjectNode() {
        return JsonNodeFactory.instance.objectNode();
    }

    public native JsonParser createParser(byte[] arg0, int arg1, int arg2) throws IOException;

    public native JsonParser createParser(byte[] arg0) throws IOException;

    public native JsonParser createParser(char[] arg0, int arg1, int arg2) throws IOException;

    public native JsonParser createParser(char[] arg0) throws IOException;

    public native JsonParser createParser(InputStream arg0) throws IOException;

    public native JsonParser createParser(Reader arg0) throws IOException;

    public native JsonParser createParser(String arg0) throws IOException;

    public native ObjectMapper deactivateDefaultTyping();

    @Deprecated
    public ObjectMapper disable(MapperFeature... arg0) {
        for (MapperFeature each : arg0) {
            configure(each, false);
        }
        return this;
    }

    public ObjectMapper disable(DeserializationFeature arg0, DeserializationFeature... arg1) {
        configure(arg0, false);
        for (DeserializationFeature each : arg1) {
            configure(each, false);
        }
        return this;
    }

    public ObjectMapper disable(DeserializationFeature arg0) {
        return configure(arg0, false);
    }

    public ObjectMapper disable(SerializationFeature arg0, SerializationFeature... arg1) {
        configure(arg0, false);
        for (SerializationFeature each : arg1) {
            configure(each, false);
        }
        return this;
    }

    public ObjectMapper disable(SerializationFeature arg0) {
        return configure(arg0, false);
    }

    @Deprecated
    public native ObjectMapper disableDefaultTyping();

    @Deprecated
    public ObjectMapper enable(MapperFeature... arg0) {
        for (MapperFeature each : arg0) {
            configure(each, true);
        }
        return this;
    }

    public ObjectMapper enable(DeserializationFeature arg0, DeserializationFeature... arg1) {
        configure(arg0, true);
        for (DeserializationFeature each : arg1) {
            configure(each, true);
        }
        return this;
    }

    public ObjectMapper enable(DeserializationFeature arg0) {
        return configure(arg0, true);
    }

    public ObjectMapper enable(SerializationFeature arg0, SerializationFeature... arg1) {
        configure(arg0, true);
        for (SerializationFeature each : arg1) {
            configure(each, true);
        }
        return this;
    }

    public ObjectMapper enable(SerializationFeature arg0) {
        return configure(arg0, true);
    }

    @Deprecated
    public native ObjectMapper enableDefaultTyping();

    @Deprecated
    public native ObjectMapper enableDefaultTyping(ObjectMapper.DefaultTyping arg0, JsonTypeInfo.As arg1);

    @Deprecated
    public native ObjectMapper enableDefaultTyping(ObjectMapper.DefaultTyping arg0);

    @Deprecated
    public native ObjectMapper enableDefaultTypingAsProperty(ObjectMapper.DefaultTyping arg0, String arg1);

    public ObjectMapper findAndRegisterModules() {
        settings.put("module com.fasterxml.jackson.datatype.jsr310.JavaTimeModule", true);
        return this;
    }

    public native Class<?> findMixInClassFor(Class<?> arg0);

    public static native List<Module> findModules();

    public static native List<Module> findModules(ClassLoader arg0);

    public native DeserializationContext getDeserializationContext();

    public JsonNodeFactory getNodeFactory() {
        return JsonNodeFactory.instance;
    }

    public native PropertyNamingStrategy getPropertyNamingStrategy();

    public native Set<Object> getRegisteredModuleIds();

    public native SerializerProvider getSerializerProvider();

    public native SerializerProvider getSerializerProviderInstance();

    public TypeFactory getTypeFactory() {
        return TypeFactory.defaultInstance();
    }

    public boolean isEnabled(JsonGenerator.Feature arg0) {
        return isOn(arg0.name());
    }

    public native boolean isEnabled(DeserializationFeature arg0);

    public native boolean isEnabled(MapperFeature arg0);

    public native boolean isEnabled(SerializationFeature arg0);

    public ObjectMapper setDateFormat(java.text.DateFormat format) {
        if (!(format instanceof java.text.SimpleDateFormat simple)) {
            throw new UnsupportedOperationException("not supported: ObjectMapper.setDateFormat with another format than SimpleDateFormat (the trial does not simulate it; a real base does)");
        }
        settings.put("dateFormat", simple.toPattern());
        return this;
    }

    public native JsonNode missingNode();

    public native int mixInCount();

    public native JsonNode nullNode();

    public native JsonNode readTree(byte[] arg0, int arg1, int arg2) throws IOException;

    public JsonNode readTree(byte[] arg0) throws IOException {
        return readTree(new String(arg0, StandardCharsets.UTF_8));
    }

    public <T extends TreeNode> T readTree(JsonParser arg0) throws IOException {
        return (T) arg0.readValueAsTree();
    }

    public JsonNode readTree(InputStream arg0) throws IOException {
        return readTree(new String(arg0.readAllBytes(), StandardCharsets.UTF_8));
    }

    public native JsonNode readTree(Reader arg0) throws IOException;

    public JsonNode readTree(String arg0) throws JsonProcessingException, JsonMappingException {
        return JsonNodeFactory.instance.of(parse(arg0));
    }

    public <T> T readValue(byte[] arg0, TypeReference<T> arg1) throws IOException, DatabindException {
        return read(new String(arg0, StandardCharsets.UTF_8), arg1);
    }

    public <T> T readValue(byte[] arg0, JavaType arg1) throws IOException, DatabindException {
        return read(new String(arg0, StandardCharsets.UTF_8), arg1);
    }

    public <T> T readValue(byte[] arg0, Class<T> arg1) throws IOException, DatabindException {
        return read(new String(arg0, StandardCharsets.UTF_8), arg1);
    }

    public native <T> T readValue(byte[] arg0, int arg1, int arg2, TypeReference<T> arg3) throws IOException, DatabindException;

    public native <T> T readValue(byte[] arg0, int arg1, int arg2, JavaType arg3) throws IOException, DatabindException;

    public native <T> T readValue(byte[] arg0, int arg1, int arg2, Class<T> arg3) throws IOException, DatabindException;

    public <T> T readValue(JsonParser arg0, TypeReference<T> arg1) throws IOException, DatabindException {
        return read(arg0.readValueAsTree().toString(), arg1);
    }

    public <T> T readValue(JsonParser arg0, JavaType arg1) throws IOException, DatabindException {
        return read(arg0.readValueAsTree().toString(), arg1);
    }

    public <T> T readValue(JsonParser arg0, Class<T> arg1) throws IOException, DatabindException {
        return read(arg0.readValueAsTree().toString(), arg1);
    }

    public <T> T readValue(InputStream arg0, TypeReference<T> arg1) throws IOException, DatabindException {
        return read(new String(arg0.readAllBytes(), StandardCharsets.UTF_8), arg1);
    }

    public <T> T readValue(InputStream arg0, JavaType arg1) throws IOException, DatabindException {
        return read(new String(arg0.readAllBytes(), StandardCharsets.UTF_8), arg1);
    }

    public <T> T readValue(InputStream arg0, Class<T> arg1) throws IOException, DatabindException {
        return read(new String(arg0.readAllBytes(), StandardCharsets.UTF_8), arg1);
    }

    public native <T> T readValue(Reader arg0, TypeReference<T> arg1) throws IOException, DatabindException;

    public native <T> T readValue(Reader arg0, JavaType arg1) throws IOException, DatabindException;

    public native <T> T readValue(Reader arg0, Class<T> arg1) throws IOException, DatabindException;

    public <T> T readValue(String arg0, TypeReference<T> arg1) throws JsonProcessingException, JsonMappingException {
        return read(arg0, arg1);
    }

    public <T> T readValue(String arg0, JavaType arg1) throws JsonProcessingException, JsonMappingException {
        return read(arg0, arg1);
    }

    public <T> T readValue(String arg0, Class<T> arg1) throws JsonProcessingException, JsonMappingException {
        return read(arg0, arg1);
    }

    public ObjectReader reader() {
        return new ObjectReader(this, null);
    }

    @Deprecated
    public native ObjectReader reader(TypeReference<?> arg0);

    public native ObjectReader reader(DeserializationFeature arg0, DeserializationFeature... arg1);

    public native ObjectReader reader(DeserializationFeature arg0);

    @Deprecated
    public native ObjectReader reader(JavaType arg0);

    public native ObjectReader reader(JsonNodeFactory arg0);

    @Deprecated
    public native ObjectReader reader(Class<?> arg0);

    public ObjectReader readerFor(TypeReference<?> arg0) {
        return new ObjectReader(this, arg0);
    }

    public ObjectReader readerFor(JavaType arg0) {
        return new ObjectReader(this, arg0);
    }

    public ObjectReader readerFor(Class<?> arg0) {
        return new ObjectReader(this, arg0);
    }

    public native ObjectReader readerForArrayOf(Class<?> arg0);

    public native ObjectReader readerForListOf(Class<?> arg0);

    public native ObjectReader readerForMapOf(Class<?> arg0);

    public native ObjectReader readerForUpdating(Object arg0);

    public native ObjectReader readerWithView(Class<?> arg0);

    public ObjectMapper registerModule(Module arg0) {
        settings.put("module " + arg0.getClass().getName(), arg0);
        return this;
    }

    public ObjectMapper registerModules(Module... arg0) {
        for (Module module : arg0) {
            registerModule(module);
        }
        return this;
    }

    public native ObjectMapper registerModules(Iterable<? extends Module> arg0);

    public native void registerSubtypes(Class<?>... arg0);

    public native void registerSubtypes(Collection<Class<?>> arg0);

    public native ObjectMapper setDefaultLeniency(Boolean arg0);

    public native ObjectMapper setDefaultMergeable(Boolean arg0);

    public ObjectMapper setDefaultPropertyInclusion(JsonInclude.Include arg0) {
        settings.put("inclusion", arg0.name());
        return this;
    }

    public native ObjectMapper setDefaultPropertyInclusion(JsonInclude.Value arg0);

    public native ObjectMapper setDefaultSetterInfo(JsonSetter.Value arg0);

    public native ObjectMapper setDefaultVisibility(JsonAutoDetect.Value arg0);

    public native ObjectMapper setLocale(Locale arg0);

    @Deprecated
    public native void setMixInAnnotations(Map<Class<?>, Class<?>> arg0);

    public native ObjectMapper setMixIns(Map<Class<?>, Class<?>> arg0);

    public native ObjectMapper setNodeFactory(JsonNodeFactory arg0);

    @Deprecated
    public native ObjectMapper setPropertyInclusion(JsonInclude.Value arg0);

    public ObjectMapper setPropertyNamingStrategy(PropertyNamingStrategy arg0) {
        settings.put("naming", arg0.getClass().getName());
        return this;
    }

    public ObjectMapper setSerializationInclusion(JsonInclude.Include arg0) {
        settings.put("inclusion", arg0.name());
        return this;
    }

    public native ObjectMapper setTypeFactory(TypeFactory arg0);

    public native ObjectMapper setVisibility(PropertyAccessor arg0, JsonAutoDetect.Visibility arg1);

    public native JsonParser treeAsTokens(TreeNode arg0);

    public <T> T treeToValue(TreeNode arg0, JavaType arg1) throws IllegalArgumentException, JsonProcessingException {
        return read(arg0.toString(), arg1);
    }

    public <T> T treeToValue(TreeNode arg0, Class<T> arg1) throws IllegalArgumentException, JsonProcessingException {
        return read(arg0.toString(), arg1);
    }

    public native <T> T updateValue(T arg0, Object arg1) throws JsonMappingException;

    public <T extends JsonNode> T valueToTree(Object arg0) throws IllegalArgumentException {
        try {
            return (T) readTree(write(arg0, false));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    public native void writeTree(JsonGenerator arg0, JsonNode arg1) throws IOException;

    public native void writeTree(JsonGenerator arg0, TreeNode arg1) throws IOException;

    public native void writeValue(JsonGenerator arg0, Object arg1) throws IOException, DatabindException;

    public void writeValue(OutputStream arg0, Object arg1) throws IOException, DatabindException {
        arg0.write(writeValueAsBytes(arg1));
    }

    public void writeValue(Writer arg0, Object arg1) throws IOException, DatabindException {
        arg0.write(write(arg1, false));
    }

    public byte[] writeValueAsBytes(Object arg0) throws JsonProcessingException {
        return write(arg0, false).getBytes(StandardCharsets.UTF_8);
    }

    public String writeValueAsString(Object arg0) throws JsonProcessingException {
        return write(arg0, false);
    }

    public ObjectWriter writer() {
        return new ObjectWriter(this, false);
    }

    public native ObjectWriter writer(SerializationFeature arg0, SerializationFeature... arg1);

    public native ObjectWriter writer(SerializationFeature arg0);

    public ObjectWriter writerFor(TypeReference<?> arg0) {
        return writer();
    }

    public ObjectWriter writerFor(JavaType arg0) {
        return writer();
    }

    public ObjectWriter writerFor(Class<?> arg0) {
        return writer();
    }

    public ObjectWriter writerWithDefaultPrettyPrinter() {
        return new ObjectWriter(this, true);
    }

    @Deprecated
    public native ObjectWriter writerWithType(TypeReference<?> arg0);

    @Deprecated
    public native ObjectWriter writerWithType(JavaType arg0);

    @Deprecated
    public native ObjectWriter writerWithType(Class<?> arg0);

    public native ObjectWriter writerWithView(Class<?> arg0);

    public static class DefaultTypeResolverBuilder implements Serializable {
        protected ObjectMapper.DefaultTyping _appliesFor;

        protected DefaultTypeResolverBuilder(ObjectMapper.DefaultTypeResolverBuilder arg0, Class<?> arg1) {
        }

        public DefaultTypeResolverBuilder(ObjectMapper.DefaultTyping arg0) {
        }

        public native boolean useForType(JavaType arg0);

        public native ObjectMapper.DefaultTypeResolverBuilder withDefaultImpl(Class<?> arg0);
    }

    public enum DefaultTyping {
        JAVA_LANG_OBJECT, OBJECT_AND_NON_CONCRETE, NON_CONCRETE_AND_ARRAYS, NON_FINAL, EVERYTHING;
    }

    native String write(Object value, boolean pretty) throws JsonProcessingException;

    /** `type`: a Class, a TypeReference or a JavaType. */
    native <T> T read(String content, Object type) throws JsonProcessingException;

    /** Maps, lists, texts, numbers, booleans and null. */
    private native Object parse(String content) throws JsonProcessingException;

    private native boolean isOn(String feature);
}
