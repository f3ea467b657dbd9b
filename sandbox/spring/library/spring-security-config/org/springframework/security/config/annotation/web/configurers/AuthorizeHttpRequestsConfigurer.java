package org.springframework.security.config.annotation.web.configurers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.AbstractRequestMatcherRegistry;
import org.springframework.security.config.annotation.web.HttpSecurityBuilder;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.util.matcher.RequestMatcher;

public final class AuthorizeHttpRequestsConfigurer<H extends HttpSecurityBuilder<H>> extends AbstractHttpConfigurer<AuthorizeHttpRequestsConfigurer<H>, H> {
    private final AuthorizationManagerRequestMatcherRegistry registry = new AuthorizationManagerRequestMatcherRegistry();
    private final List<Rule> rules = new ArrayList<>();
    private List<? extends RequestMatcher> unmapped;
    private RoleHierarchy roleHierarchy;

    /** For HttpSecurity. */
    public void setRoleHierarchy(RoleHierarchy roleHierarchy) {
        this.roleHierarchy = roleHierarchy;
    }

    public AuthorizationManagerRequestMatcherRegistry getRegistry() {
        return registry;
    }

    private record Rule(RequestMatcher matcher, AuthorizationManager<RequestAuthorizationContext> manager) {
    }

    /** For HttpSecurity: pages that everybody may see are asked for before all others. */
    public void permitFirst(RequestMatcher matcher) {
        rules.add(0, new Rule(matcher, (authentication, context) -> new AuthorizationDecision(true)));
    }

    /** For HttpSecurity. */
    public AuthorizationDecision check(Supplier<Authentication> authentication, HttpServletRequest request) {
        for (Rule rule : rules) {
            RequestMatcher.MatchResult result = rule.matcher().matcher(request);
            if (result.isMatch()) {
                return rule.manager().check(authentication, new RequestAuthorizationContext(request, result.getVariables()));
            }
        }
        return new AuthorizationDecision(false);
    }

    /** For HttpSecurity. */
    public void verify() {
        if (unmapped != null) {
            throw new IllegalStateException("An incomplete mapping was found for " + unmapped + ". Try completing it with something like requestUrls().<something>.hasRole('USER')");
        }
        if (rules.isEmpty()) {
            throw new IllegalStateException("At least one mapping is required (for example, authorizeHttpRequests().anyRequest().authenticated())");
        }
    }

    public final class AuthorizationManagerRequestMatcherRegistry extends AbstractRequestMatcherRegistry<AuthorizedUrl> {
        private AuthorizationManagerRequestMatcherRegistry() {
        }

        @Override
        protected AuthorizedUrl chainRequestMatchers(List<RequestMatcher> requestMatchers) {
            unmapped = requestMatchers;
            return new AuthorizedUrl(requestMatchers);
        }

        @Deprecated
        public H and() {
            return AuthorizeHttpRequestsConfigurer.this.getBuilder();
        }
    }

    public class AuthorizedUrl {
        private final List<? extends RequestMatcher> matchers;

        AuthorizedUrl(List<? extends RequestMatcher> matchers) {
            this.matchers = matchers;
        }

        public AuthorizationManagerRequestMatcherRegistry permitAll() {
            return access((authentication, context) -> new AuthorizationDecision(true));
        }

        public AuthorizationManagerRequestMatcherRegistry denyAll() {
            return access((authentication, context) -> new AuthorizationDecision(false));
        }

        public AuthorizationManagerRequestMatcherRegistry hasRole(String role) {
            return hasAnyRole(role);
        }

        public AuthorizationManagerRequestMatcherRegistry hasAnyRole(String... roles) {
            String[] authorities = new String[roles.length];
            for (int i = 0; i < roles.length; i++) {
                if (roles[i].startsWith("ROLE_")) {
                    throw new IllegalArgumentException(roles[i] + " should not start with ROLE_ since ROLE_ is automatically prepended when using hasAnyRole. Consider using hasAnyAuthority instead.");
                }
                authorities[i] = "ROLE_" + roles[i];
            }
            return hasAnyAuthority(authorities);
        }

        public AuthorizationManagerRequestMatcherRegistry hasAuthority(String authority) {
            return hasAnyAuthority(authority);
        }

        public AuthorizationManagerRequestMatcherRegistry hasAnyAuthority(String... authorities) {
            List<String> wanted = Arrays.asList(authorities);
            return access((authentication, context) -> {
                Authentication found = authentication.get();
                boolean granted = false;
                for (GrantedAuthority authority : roleHierarchy == null ? found.getAuthorities() : roleHierarchy.getReachableGrantedAuthorities(found.getAuthorities())) {
                    granted |= wanted.contains(authority.getAuthority());
                }
                return new AuthorizationDecision(granted && found.isAuthenticated());
            });
        }

        public AuthorizationManagerRequestMatcherRegistry authenticated() {
            return access((authentication, context) -> {
                Authentication found = authentication.get();
                return new AuthorizationDecision(found.isAuthenticated() && !(found instanceof AnonymousAuthenticationToken));
            });
        }

        public AuthorizationManagerRequestMatcherRegistry fullyAuthenticated() {
            return authenticated();
        }

        public AuthorizationManagerRequestMatcherRegistry anonymous() {
            return access((authentication, context) -> new AuthorizationDecision(authentication.get() instanceof AnonymousAuthenticationToken));
        }

        public AuthorizationManagerRequestMatcherRegistry access(AuthorizationManager<RequestAuthorizationContext> manager) {
            for (RequestMatcher matcher : matchers) {
                rules.add(new Rule(matcher, manager));
            }
            unmapped = null;
            return registry;
        }
    }
}
