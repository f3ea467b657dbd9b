package org.springframework.web.util;

import java.io.Serializable;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;


public abstract class UriComponents implements Serializable {

    protected UriComponents(String scheme, String fragment) {
    }

    protected abstract void copyToUriComponentsBuilder(UriComponentsBuilder builder);

    public final native UriComponents encode();

    public abstract UriComponents encode(Charset charset);

    public final native UriComponents expand(Object... uriVariableValues);

    public final native UriComponents expand(Map<String, ?> uriVariables);

    public final native UriComponents expand(UriComponents.UriTemplateVariables uriVariables);

    public final native String getFragment();

    public abstract String getHost();

    public abstract String getPath();

    public abstract List<String> getPathSegments();

    public abstract int getPort();

    public abstract String getQuery();

    public abstract MultiValueMap<String, String> getQueryParams();

    public final native String getScheme();

    public abstract String getSchemeSpecificPart();

    public abstract String getUserInfo();

    public abstract UriComponents normalize();

    public abstract URI toUri();

    public abstract String toUriString();

    public interface UriTemplateVariables {
        Object SKIP_VALUE = null;

        Object getValue(String name);
    }
}
