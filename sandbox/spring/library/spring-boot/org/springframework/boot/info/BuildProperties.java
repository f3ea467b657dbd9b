package org.springframework.boot.info;

import java.time.Instant;
import java.util.Properties;


public class BuildProperties {

    public BuildProperties(Properties entries) {
    }

    public native String getArtifact();

    public native String getGroup();

    public native String getName();

    public native Instant getTime();

    public native String getVersion();
}
