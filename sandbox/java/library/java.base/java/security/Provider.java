package java.security;

import java.util.Properties;

public abstract class Provider extends Properties {
    private final String name;
    private final String version;
    private final String info;
    protected Provider(String name, String versionStr, String info) {
        this.name = name;
        this.version = versionStr;
        this.info = info;
        put("Provider.id name", name);
        put("Provider.id version", versionStr);
        put("Provider.id info", info);
        put("Provider.id className", getClass().getName());
    }
    public String getName() { return name; }
    public String getVersionStr() { return version; }
    public String getInfo() { return info; }
    public String toString() { return name + " version " + version; }
}
