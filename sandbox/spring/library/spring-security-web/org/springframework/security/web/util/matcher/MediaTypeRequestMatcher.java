package org.springframework.security.web.util.matcher;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

public final class MediaTypeRequestMatcher implements RequestMatcher {
    private final Collection<MediaType> matchingMediaTypes;
    private boolean useEquals;
    private Set<MediaType> ignoredMediaTypes = Collections.emptySet();

    public MediaTypeRequestMatcher(MediaType... matchingMediaTypes) {
        this.matchingMediaTypes = Arrays.asList(matchingMediaTypes);
    }

    public MediaTypeRequestMatcher(Collection<MediaType> matchingMediaTypes) {
        this.matchingMediaTypes = matchingMediaTypes;
    }

    public void setUseEquals(boolean useEquals) {
        this.useEquals = useEquals;
    }

    public void setIgnoredMediaTypes(Set<MediaType> ignoredMediaTypes) {
        this.ignoredMediaTypes = ignoredMediaTypes;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        for (MediaType accepted : accepted(request)) {
            if (ignored(accepted)) {
                continue;
            }
            for (MediaType matching : matchingMediaTypes) {
                if (useEquals ? matching.equals(accepted) : matching.isCompatibleWith(accepted)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean ignored(MediaType accepted) {
        for (MediaType ignored : ignoredMediaTypes) {
            if (accepted.includes(ignored)) {
                return true;
            }
        }
        return false;
    }

    private static List<MediaType> accepted(HttpServletRequest request) {
        String header = request.getHeader("Accept");
        if (header == null || header.isBlank()) {
            return List.of(MediaType.ALL);
        }
        try {
            return MediaType.parseMediaTypes(header);
        } catch (InvalidMediaTypeException e) {
            return List.of();
        }
    }
}
