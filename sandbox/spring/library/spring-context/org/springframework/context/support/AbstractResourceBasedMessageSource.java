package org.springframework.context.support;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

public abstract class AbstractResourceBasedMessageSource extends AbstractMessageSource {
    private final Set<String> basenames = new LinkedHashSet<>();
    private String defaultEncoding;
    private boolean fallbackToSystemLocale = true;
    private Locale defaultLocale;
    /** By file; null for one that is not there. */
    private final Map<String, Properties> files = new HashMap<>();

    public void setBasename(String basename) {
        setBasenames(basename);
    }

    public void setBasenames(String... basenames) {
        this.basenames.clear();
        addBasenames(basenames);
    }

    public void addBasenames(String... basenames) {
        for (String basename : basenames) this.basenames.add(basename.trim());
    }

    public Set<String> getBasenameSet() {
        return basenames;
    }

    public void setDefaultEncoding(String defaultEncoding) {
        this.defaultEncoding = defaultEncoding;
    }

    protected String getDefaultEncoding() {
        return defaultEncoding;
    }

    public void setFallbackToSystemLocale(boolean fallbackToSystemLocale) {
        this.fallbackToSystemLocale = fallbackToSystemLocale;
    }

    public void setDefaultLocale(Locale defaultLocale) {
        this.defaultLocale = defaultLocale;
    }

    protected Locale getDefaultLocale() {
        return defaultLocale != null ? defaultLocale : fallbackToSystemLocale ? Locale.getDefault() : null;
    }

    /** What is on the class path stays as it is: there is nothing to read again. */
    public void setCacheSeconds(int cacheSeconds) {
    }

    public void setCacheMillis(long cacheMillis) {
    }

    @Override
    protected String resolveCodeWithoutArguments(String code, Locale locale) {
        for (String basename : basenames) {
            for (String file : filesOf(basename, locale)) {
                Properties properties = propertiesOf(file);
                String text = properties == null ? null : properties.getProperty(code);
                if (text != null) return text;
            }
        }
        return null;
    }

    @Override
    protected MessageFormat resolveCode(String code, Locale locale) {
        String text = resolveCodeWithoutArguments(code, locale);
        return text == null ? null : createMessageFormat(text, locale);
    }

    /** From the locale's own file to that of all. */
    private List<String> filesOf(String basename, Locale locale) {
        List<String> own = ofLocale(basename, locale);
        boolean exists = own.stream().anyMatch(file -> propertiesOf(file) != null);
        List<String> all = new ArrayList<>(own);
        Locale fallback = getDefaultLocale();
        if (fallback != null && !fallback.equals(locale) && (!exists || mergesFallback())) all.addAll(ofLocale(basename, fallback));
        all.add(basename);
        return all;
    }

    /** Whether the texts of the default locale are looked at also where there is a file for the wanted one. */
    abstract boolean mergesFallback();

    private static List<String> ofLocale(String basename, Locale locale) {
        List<String> names = new ArrayList<>();
        String language = locale.getLanguage();
        String country = locale.getCountry();
        if (!country.isEmpty()) names.add(basename + "_" + language + "_" + country);
        if (!language.isEmpty()) names.add(basename + "_" + language);
        return names;
    }

    private Properties propertiesOf(String file) {
        if (!files.containsKey(file)) files.put(file, read(file));
        return files.get(file);
    }

    private Properties read(String file) {
        String path = file.replaceFirst("^classpath\\*?:/?", "").replace('.', '/') + ".properties";
        ClassPathResource resource = new ClassPathResource(path);
        if (!resource.exists()) return null;
        Properties read = new Properties();
        try (Reader reader = new InputStreamReader(resource.getInputStream(), Charset.forName(defaultEncoding == null ? "ISO-8859-1" : defaultEncoding))) {
            read.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }
}
