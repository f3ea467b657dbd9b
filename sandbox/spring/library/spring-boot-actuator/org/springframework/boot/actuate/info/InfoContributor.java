package org.springframework.boot.actuate.info;

@FunctionalInterface
public interface InfoContributor {
    void contribute(Info.Builder builder);
}
