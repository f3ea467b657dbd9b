package java.beans;

public interface PropertyEditor {

    void setValue(Object value);

    Object getValue();

    String getJavaInitializationString();

    String getAsText();

    void setAsText(String text) throws IllegalArgumentException;

    String[] getTags();
}
