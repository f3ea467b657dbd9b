package java.beans;

public class PropertyEditorSupport implements PropertyEditor {
    private Object value;
    private Object source;

    public PropertyEditorSupport() {
        source = this;
    }

    public PropertyEditorSupport(Object source) {
        if (source == null) {
            throw new NullPointerException();
        }
        this.source = source;
    }

    public Object getSource() {
        return source;
    }

    public void setSource(Object source) {
        this.source = source;
    }

    @Override
    public void setValue(Object value) {
        this.value = value;
    }

    @Override
    public Object getValue() {
        return value;
    }

    @Override
    public String getJavaInitializationString() {
        return "???";
    }

    @Override
    public String getAsText() {
        return value != null ? value.toString() : null;
    }

    @Override
    public void setAsText(String text) throws IllegalArgumentException {
        if (value instanceof String) {
            setValue(text);
            return;
        }
        throw new IllegalArgumentException(text);
    }

    @Override
    public String[] getTags() {
        return null;
    }
}
