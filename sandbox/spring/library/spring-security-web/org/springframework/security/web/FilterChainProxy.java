package org.springframework.security.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.GenericFilterBean;
import org.springframework.web.filter.OncePerRequestFilter;

public class FilterChainProxy extends GenericFilterBean {
    private final List<SecurityFilterChain> filterChains;

    public FilterChainProxy(SecurityFilterChain chain) {
        this(List.of(chain));
    }

    public FilterChainProxy(List<SecurityFilterChain> filterChains) {
        this.filterChains = filterChains;
    }

    public List<SecurityFilterChain> getFilterChains() {
        return filterChains;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        boolean error = request.getDispatcherType() == DispatcherType.ERROR;
        try {
            for (SecurityFilterChain secured : filterChains) {
                if (secured.matches((HttpServletRequest) request)) {
                    new VirtualFilterChain(chain, secured.getFilters(), error).doFilter(request, response);
                    return;
                }
            }
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static final class VirtualFilterChain implements FilterChain {
        private final FilterChain original;
        private final List<Filter> filters;
        private final boolean error;
        private int at = 0;

        private VirtualFilterChain(FilterChain original, List<Filter> filters, boolean error) {
            this.original = original;
            this.filters = filters;
            this.error = error;
        }

        @Override
        public void doFilter(ServletRequest request, ServletResponse response) throws IOException, ServletException {
            // What runs once a request does not run again for its error page.
            while (error && at < filters.size() && filters.get(at) instanceof OncePerRequestFilter) {
                at++;
            }
            if (at == filters.size()) {
                original.doFilter(request, response);
                return;
            }
            filters.get(at++).doFilter(request, response, this);
        }
    }
}
