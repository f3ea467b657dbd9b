package org.springframework.http.converter.json;


public class MappingJacksonValue {

    public MappingJacksonValue(Object value) {
    }

    public native Class<?> getSerializationView();

    public native Object getValue();

    public native void setSerializationView(Class<?> serializationView);

    public native void setValue(Object value);
}
