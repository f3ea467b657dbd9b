package jakarta.servlet.http;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

public class Cookie implements Cloneable, Serializable {
    private final String name;
    private String value;
    private final Map<String, String> attributes = new LinkedHashMap<>();

    public Cookie(String name, String value) {
        if (name == null || name.isEmpty()) {
            throw new IllegalArgumentException("Cookie name may not be null or zero length");
        }
        this.name = name;
        this.value = value;
    }

    public String getName() {
        return name;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String newValue) {
        value = newValue;
    }

    public void setDomain(String domain) {
        setAttribute("Domain", domain == null ? null : domain.toLowerCase());
    }

    public String getDomain() {
        return getAttribute("Domain");
    }

    public void setMaxAge(int expiry) {
        setAttribute("Max-Age", expiry < 0 ? null : Integer.toString(expiry));
    }

    public int getMaxAge() {
        String age = getAttribute("Max-Age");
        return age == null ? -1 : Integer.parseInt(age);
    }

    public void setPath(String uri) {
        setAttribute("Path", uri);
    }

    public String getPath() {
        return getAttribute("Path");
    }

    public void setSecure(boolean flag) {
        setAttribute("Secure", Boolean.toString(flag));
    }

    public boolean getSecure() {
        return Boolean.parseBoolean(getAttribute("Secure"));
    }

    public void setHttpOnly(boolean httpOnly) {
        setAttribute("HttpOnly", Boolean.toString(httpOnly));
    }

    public boolean isHttpOnly() {
        return Boolean.parseBoolean(getAttribute("HttpOnly"));
    }

    public void setAttribute(String name, String value) {
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    public String getAttribute(String name) {
        return attributes.get(name);
    }

    public Map<String, String> getAttributes() {
        return attributes;
    }
}
