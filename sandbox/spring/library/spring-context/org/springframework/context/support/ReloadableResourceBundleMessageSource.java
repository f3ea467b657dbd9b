package org.springframework.context.support;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.springframework.context.ResourceLoaderAware;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;


public class ReloadableResourceBundleMessageSource implements ResourceLoaderAware {

    public ReloadableResourceBundleMessageSource() {
    }

    protected native List<String> calculateAllFilenames(String basename, Locale locale);

    protected native List<String> calculateFilenamesForLocale(String basename, Locale locale);

    public native void clearCache();

    public native void clearCacheIncludingAncestors();

    protected native ReloadableResourceBundleMessageSource.PropertiesHolder getMergedProperties(Locale locale);

    protected native ReloadableResourceBundleMessageSource.PropertiesHolder getProperties(String filename);

    protected native Properties loadProperties(Resource resource, String filename) throws IOException;

    protected native Properties newProperties();

    protected native ReloadableResourceBundleMessageSource.PropertiesHolder refreshProperties(String filename, ReloadableResourceBundleMessageSource.PropertiesHolder propHolder);

    protected native String resolveCodeWithoutArguments(String code, Locale locale);

    protected native Resource resolveResource(String filename);

    public native void setConcurrentRefresh(boolean concurrentRefresh);

    public native void setFileEncodings(Properties fileEncodings);

    public native void setFileExtensions(List<String> fileExtensions);

    public native void setResourceLoader(ResourceLoader resourceLoader);

    protected class PropertiesHolder {

        public PropertiesHolder(ReloadableResourceBundleMessageSource this$0) {
        }

        public PropertiesHolder(ReloadableResourceBundleMessageSource this$0, Properties properties, long fileTimestamp) {
        }

        public native long getFileTimestamp();

        public native Properties getProperties();

        public native String getProperty(String code);

        public native long getRefreshTimestamp();

        public native void setRefreshTimestamp(long refreshTimestamp);
    }
}
