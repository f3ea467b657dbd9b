package org.springframework.security.config.annotation.web.builders;

import jakarta.servlet.Filter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.HttpSecurityBuilder;
import org.springframework.security.config.annotation.web.configurers.AnonymousConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CorsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HttpBasicConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.authentication.ui.DefaultLoginPageGeneratingFilter;
import org.springframework.security.web.authentication.ui.DefaultLogoutPageGeneratingFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.context.request.async.WebAsyncManagerIntegrationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.RequestCacheAwareFilter;
import org.springframework.security.web.servlet.util.matcher.MvcRequestMatcher;
import org.springframework.security.web.servletapi.SecurityContextHolderAwareRequestFilter;
import org.springframework.security.web.session.DisableEncodeUrlFilter;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.AntPathRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

public final class HttpSecurity implements HttpSecurityBuilder<HttpSecurity> {
    /** Spring Security's own filters in their order. */
    private static final List<Class<? extends Filter>> ORDER = List.of(DisableEncodeUrlFilter.class, WebAsyncManagerIntegrationFilter.class, SecurityContextHolderFilter.class, HeaderWriterFilter.class, CorsFilter.class, CsrfFilter.class, LogoutFilter.class, UsernamePasswordAuthenticationFilter.class, DefaultLoginPageGeneratingFilter.class, DefaultLogoutPageGeneratingFilter.class, BasicAuthenticationFilter.class, RequestCacheAwareFilter.class, SecurityContextHolderAwareRequestFilter.class, AnonymousAuthenticationFilter.class, ExceptionTranslationFilter.class, AuthorizationFilter.class);
    private HeadersConfigurer<HttpSecurity> headers;
    private CorsConfigurer<HttpSecurity> cors;
    private SessionManagementConfigurer<HttpSecurity> sessionManagement;
    private RequestCacheConfigurer<HttpSecurity> requestCache;
    private ExceptionHandlingConfigurer<HttpSecurity> exceptionHandling;
    private CsrfConfigurer<HttpSecurity> csrf;
    private LogoutConfigurer<HttpSecurity> logout;
    private AnonymousConfigurer<HttpSecurity> anonymous;
    private FormLoginConfigurer<HttpSecurity> formLogin;
    private HttpBasicConfigurer<HttpSecurity> httpBasic;
    private AuthorizeHttpRequestsConfigurer<HttpSecurity> authorizeHttpRequests;
    private final List<Object> entries = new ArrayList<>();
    private final List<OrderedFilter> filters = new ArrayList<>();
    private final Map<Class<?>, Integer> orders = new HashMap<>();
    private final Map<Class<?>, Object> sharedObjects = new HashMap<>();
    private final AuthenticationManager global;
    private final CorsConfigurationSource corsSource;
    private final RoleHierarchy roleHierarchy;
    private AuthenticationManager authenticationManager;
    private final List<AuthenticationProvider> providers = new ArrayList<>();
    private UserDetailsService userDetailsService;
    private RequestMatcher requestMatcher = AnyRequestMatcher.INSTANCE;
    private boolean built = false;

    private record OrderedFilter(Filter filter, int order) {
    }

    /** As its bean is made: with what signs in where nothing else is said. */
    public HttpSecurity(AuthenticationManager global, CorsConfigurationSource corsSource, RoleHierarchy roleHierarchy) throws Exception {
        this.global = global;
        this.corsSource = corsSource;
        this.roleHierarchy = roleHierarchy;
        for (int i = 0; i < ORDER.size(); i++) {
            orders.put(ORDER.get(i), (i + 1) * 100);
        }
        csrf();
        exceptionHandling();
        headers();
        sessionManagement();
        requestCache();
        anonymous();
        logout();
    }

    public HttpSecurity headers(Customizer<HeadersConfigurer<HttpSecurity>> customizer) throws Exception {
        customizer.customize(headers());
        return this;
    }

    @Deprecated
    public HeadersConfigurer<HttpSecurity> headers() throws Exception {
        if (headers == null) {
            headers = new HeadersConfigurer<>();
            headers.setBuilder(this);
        }
        return headers;
    }

    public HttpSecurity cors(Customizer<CorsConfigurer<HttpSecurity>> customizer) throws Exception {
        customizer.customize(cors());
        return this;
    }

    @Deprecated
    public CorsConfigurer<HttpSecurity> cors() throws Exception {
        if (cors == null) {
            cors = new CorsConfigurer<>();
            cors.setBuilder(this);
        }
        return cors;
    }

    public HttpSecurity sessionManagement(Customizer<SessionManagementConfigurer<HttpSecurity>> customizer) throws Exception {
        customizer.customize(sessionManagement());
        return this;
    }

    @Deprecated
    public SessionManagementConfigurer<HttpSecurity> sessionManagement() throws Exception {
        if (sessionManagement == null) {
            sessionManagement = new SessionManagementConfigurer<>();
            sessionManagement.setBuilder(this);
        }
        return sessionManagement;
    }

    public HttpSecurity requestCache(Customizer<RequestCacheConfigurer<HttpSecurity>> customizer) throws Exception {
        customizer.customize(requestCache());
        return this;
    }

    @Deprecated
    public RequestCacheConfigurer<HttpSecurity> requestCache() throws Exception {
        if (requestCache == null) {
            requestCache = new RequestCacheConfigurer<>();
            requestCache.setBuilder(this);
        }
        return requestCache;
    }

    public HttpSecurity exceptionHandling(Customizer<ExceptionHandlingConfigurer<HttpSecurity>> customizer) throws Exception {
        customizer.customize(exceptionHandling());
        return this;
    }

    @Deprecated
    public ExceptionHandlingConfigurer<HttpSecurity> exceptionHandling() throws Exception {
        if (exceptionHandling == null) {
            exceptionHandling = new ExceptionHandlingConfigurer<>();
            exceptionHandling.setBuilder(this);
        }
        return exceptionHandling;
    }

    public HttpSecurity csrf(Customizer<CsrfConfigurer<HttpSecurity>> customizer) throws Exception {
        customizer.customize(csrf());
        return this;
    }

    @Deprecated
    public CsrfConfigurer<HttpSecurity> csrf() throws Exception {
        if (csrf == null) {
            csrf = new CsrfConfigurer<>();
            csrf.setBuilder(this);
        }
        return csrf;
    }

    public HttpSecurity logout(Customizer<LogoutConfigurer<HttpSecurity>> customizer) throws Exception {
        customizer.customize(logout());
        return this;
    }

    @Deprecated
    public LogoutConfigurer<HttpSecurity> logout() throws Exception {
        if (logout == null) {
            logout = new LogoutConfigurer<>();
            logout.setBuilder(this);
        }
        return logout;
    }

    public HttpSecurity anonymous(Customizer<AnonymousConfigurer<HttpSecurity>> customizer) throws Exception {
        customizer.customize(anonymous());
        return this;
    }

    @Deprecated
    public AnonymousConfigurer<HttpSecurity> anonymous() throws Exception {
        if (anonymous == null) {
            anonymous = new AnonymousConfigurer<>();
            anonymous.setBuilder(this);
        }
        return anonymous;
    }

    public HttpSecurity formLogin(Customizer<FormLoginConfigurer<HttpSecurity>> customizer) throws Exception {
        customizer.customize(formLogin());
        return this;
    }

    @Deprecated
    public FormLoginConfigurer<HttpSecurity> formLogin() throws Exception {
        if (formLogin == null) {
            formLogin = new FormLoginConfigurer<>();
            formLogin.setBuilder(this);
        }
        return formLogin;
    }

    public HttpSecurity httpBasic(Customizer<HttpBasicConfigurer<HttpSecurity>> customizer) throws Exception {
        customizer.customize(httpBasic());
        return this;
    }

    @Deprecated
    public HttpBasicConfigurer<HttpSecurity> httpBasic() throws Exception {
        if (httpBasic == null) {
            httpBasic = new HttpBasicConfigurer<>();
            httpBasic.setBuilder(this);
        }
        return httpBasic;
    }

    public HttpSecurity authorizeHttpRequests(Customizer<AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry> authorizeHttpRequestsCustomizer) throws Exception {
        authorizeHttpRequestsCustomizer.customize(authorizeHttpRequests());
        return this;
    }

    @Deprecated
    public AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry authorizeHttpRequests() throws Exception {
        if (authorizeHttpRequests == null) {
            authorizeHttpRequests = new AuthorizeHttpRequestsConfigurer<>();
            authorizeHttpRequests.setBuilder(this);
        }
        return authorizeHttpRequests.getRegistry();
    }

    public <C> void setSharedObject(Class<C> sharedType, C object) {
        sharedObjects.put(sharedType, object);
    }

    @SuppressWarnings("unchecked")
    public <C> C getSharedObject(Class<C> sharedType) {
        Object found = sharedObjects.get(sharedType);
        if (found == null) {
            throw new UnsupportedOperationException("not supported: HttpSecurity.getSharedObject(" + sharedType.getSimpleName() + ".class) (the trial does not simulate it; a real base does)");
        }
        return (C) found;
    }

    public HttpSecurity authenticationManager(AuthenticationManager authenticationManager) {
        this.authenticationManager = authenticationManager;
        return this;
    }

    public HttpSecurity authenticationProvider(AuthenticationProvider authenticationProvider) {
        providers.add(authenticationProvider);
        return this;
    }

    public HttpSecurity userDetailsService(UserDetailsService userDetailsService) throws Exception {
        this.userDetailsService = userDetailsService;
        return this;
    }

    public HttpSecurity addFilterAfter(Filter filter, Class<? extends Filter> afterFilter) {
        return add(filter, orderOf(afterFilter) + 1);
    }

    public HttpSecurity addFilterBefore(Filter filter, Class<? extends Filter> beforeFilter) {
        return add(filter, orderOf(beforeFilter) - 1);
    }

    public HttpSecurity addFilterAt(Filter filter, Class<? extends Filter> atFilter) {
        return add(filter, orderOf(atFilter));
    }

    public HttpSecurity addFilter(Filter filter) {
        return add(filter, orderOf(filter.getClass()));
    }

    private HttpSecurity add(Filter filter, int order) {
        filters.add(new OrderedFilter(filter, order));
        orders.putIfAbsent(filter.getClass(), order);
        return this;
    }

    private int orderOf(Class<?> type) {
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            Integer order = orders.get(c);
            if (order != null) {
                return order;
            }
        }
        if (type.getName().startsWith("org.springframework.security.")) {
            throw new UnsupportedOperationException("not supported: a place beside " + type.getSimpleName() + " (the trial does not simulate it; a real base does)");
        }
        throw new IllegalArgumentException("The Filter class " + type.getName() + " does not have a registered order and cannot be added without a specified order. Consider using addFilterBefore or addFilterAfter instead.");
    }

    public HttpSecurity securityMatcher(RequestMatcher requestMatcher) {
        this.requestMatcher = requestMatcher;
        return this;
    }

    public HttpSecurity securityMatcher(String... patterns) {
        List<RequestMatcher> matchers = new ArrayList<>();
        for (String pattern : patterns) {
            matchers.add(new MvcRequestMatcher(null, pattern));
        }
        this.requestMatcher = matchers.size() == 1 ? matchers.get(0) : new OrRequestMatcher(matchers);
        return this;
    }

    @Override
    public DefaultSecurityFilterChain build() throws Exception {
        if (built) {
            throw new IllegalStateException("This object has already been built");
        }
        built = true;
        boolean withCsrf = !csrf.isDisabled();
        boolean stateless = sessionManagement.isStateless();
        boolean form = formLogin != null && !formLogin.isDisabled();
        boolean basic = httpBasic != null && !httpBasic.isDisabled();
        AuthenticationManager manager = manager();
        sharedObjects.put(AuthenticationManager.class, manager);
        RequestMatcher xhr = new RequestHeaderRequestMatcher("X-Requested-With", "XMLHttpRequest");
        if (form) {
            MediaTypeRequestMatcher html = new MediaTypeRequestMatcher(MediaType.APPLICATION_XHTML_XML, new MediaType("image", "*"), MediaType.TEXT_HTML, MediaType.TEXT_PLAIN);
            html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
            exceptionHandling.defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint(formLogin.page()), new AndRequestMatcher(new NegatedRequestMatcher(xhr), html));
        }
        RequestMatcher restful = null;
        if (basic) {
            MediaTypeRequestMatcher rest = new MediaTypeRequestMatcher(MediaType.APPLICATION_ATOM_XML, MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON, MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_XML, MediaType.MULTIPART_FORM_DATA, MediaType.TEXT_XML);
            rest.setIgnoredMediaTypes(Set.of(MediaType.ALL));
            MediaTypeRequestMatcher all = new MediaTypeRequestMatcher(MediaType.ALL);
            all.setUseEquals(true);
            RequestMatcher notHtmlButRest = new AndRequestMatcher(new NegatedRequestMatcher(new MediaTypeRequestMatcher(MediaType.TEXT_HTML)), rest);
            restful = new OrRequestMatcher(xhr, notHtmlButRest, all);
            exceptionHandling.defaultAuthenticationEntryPointFor(httpBasic.entryPoint(), restful);
        }
        RequestCache cache = requestCache.cache();
        if (cache == null) {
            cache = stateless || requestCache.isDisabled() ? new NullRequestCache() : cacheOf(withCsrf, xhr);
        }
        String afterLogout = logout.successUrl() != null ? logout.successUrl() : (form ? formLogin.page() : "/login") + "?logout";
        if (authorizeHttpRequests != null) {
            if (form && (!formLogin.hasOwnPage() || formLogin.isPermitted())) {
                permit(formLogin.page(), formLogin.processingUrl(), formLogin.failurePage());
                if (!logout.isDisabled()) {
                    permit(afterLogout);
                }
            } else if (logout.isPermitted()) {
                permit(afterLogout);
            }
            if (logout.isPermitted()) {
                permit(logout.url());
            }
        }
        own(new DisableEncodeUrlFilter());
        own(new WebAsyncManagerIntegrationFilter());
        own(new SecurityContextHolderFilter(!stateless));
        if (!headers.isDisabled() && !headers.headers().isEmpty()) {
            own(new HeaderWriterFilter(headers.headers()));
        }
        if (cors != null && !cors.isDisabled() && cors.source() == null && corsSource == null) {
            throw new UnsupportedOperationException("not supported: http.cors() without a CorsConfigurationSource (the trial does not simulate it; a real base does)");
        }
        CorsConfigurationSource source = cors == null || cors.isDisabled() ? null : cors.source() == null ? corsSource : cors.source();
        if (source != null) {
            own(new CorsFilter(source));
        }
        if (withCsrf) {
            own(csrf.filter(exceptionHandling.deniedHandler()));
        }
        if (!logout.isDisabled()) {
            RequestMatcher asked = withCsrf ? new AntPathRequestMatcher(logout.url(), "POST") : new AntPathRequestMatcher(logout.url());
            own(new LogoutFilter(asked, logout.successHandler(afterLogout, basic ? restful : null), logout.handlers(withCsrf ? csrf.repository() : null)));
        }
        if (form) {
            SecurityContextRepository contexts = stateless ? new RequestAttributeSecurityContextRepository() : new HttpSessionSecurityContextRepository();
            own(new UsernamePasswordAuthenticationFilter(manager, new AntPathRequestMatcher(formLogin.processingUrl(), "POST"), contexts, formLogin.onSuccess(), formLogin.onFailure(), formLogin.usernameField(), formLogin.passwordField(), withCsrf ? csrf.repository() : null));
            if (!formLogin.hasOwnPage()) {
                own(new DefaultLoginPageGeneratingFilter(formLogin.page(), formLogin.processingUrl(), formLogin.usernameField(), formLogin.passwordField()));
                own(new DefaultLogoutPageGeneratingFilter());
            }
        }
        if (basic) {
            own(new BasicAuthenticationFilter(manager, httpBasic.entryPoint()));
        }
        own(new RequestCacheAwareFilter());
        own(new SecurityContextHolderAwareRequestFilter());
        if (!anonymous.isDisabled()) {
            own(new AnonymousAuthenticationFilter(UUID.randomUUID().toString()));
        }
        ExceptionTranslationFilter translation = new ExceptionTranslationFilter(exceptionHandling.entryPoint(), cache);
        translation.setAccessDeniedHandler(exceptionHandling.deniedHandler());
        if (!exceptionHandling.isDisabled()) {
            own(translation);
        }
        if (authorizeHttpRequests != null) {
            authorizeHttpRequests.verify();
            AuthorizeHttpRequestsConfigurer<HttpSecurity> rules = authorizeHttpRequests;
            rules.setRoleHierarchy(roleHierarchy);
            own(new AuthorizationFilter((authentication, request) -> rules.check(authentication, request)));
        }
        List<OrderedFilter> sorted = new ArrayList<>(filters);
        sorted.sort((a, b) -> Integer.compare(a.order(), b.order()));
        List<Filter> made = new ArrayList<>();
        for (OrderedFilter filter : sorted) {
            made.add(filter.filter());
        }
        return new DefaultSecurityFilterChain(requestMatcher, made);
    }

    private void own(Filter filter) {
        filters.add(new OrderedFilter(filter, orderOf(filter.getClass())));
    }

    /** Pages as they are asked for, with their query. */
    private void permit(String... urls) {
        for (String url : urls) {
            authorizeHttpRequests.permitFirst(request -> {
                String query = request.getQueryString();
                return (request.getContextPath() + url).equals(request.getRequestURI() + (query == null ? "" : "?" + query));
            });
        }
    }

    private AuthenticationManager manager() {
        if (authenticationManager != null) {
            return authenticationManager;
        }
        List<AuthenticationProvider> own = new ArrayList<>(providers);
        if (userDetailsService != null) {
            DaoAuthenticationProvider provider = new DaoAuthenticationProvider();
            provider.setUserDetailsService(userDetailsService);
            own.add(provider);
        }
        return own.isEmpty() && global != null ? global : new ProviderManager(own, global);
    }

    private static HttpSessionRequestCache cacheOf(boolean withCsrf, RequestMatcher xhr) {
        List<RequestMatcher> matchers = new ArrayList<>();
        if (withCsrf) {
            matchers.add(new AntPathRequestMatcher("/**", "GET"));
        }
        matchers.add(new NegatedRequestMatcher(new AntPathRequestMatcher("/**/favicon.*")));
        matchers.add(not(MediaType.APPLICATION_JSON));
        matchers.add(new NegatedRequestMatcher(xhr));
        matchers.add(not(MediaType.MULTIPART_FORM_DATA));
        matchers.add(not(MediaType.TEXT_EVENT_STREAM));
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(new AndRequestMatcher(matchers));
        return cache;
    }

    private static RequestMatcher not(MediaType type) {
        MediaTypeRequestMatcher matcher = new MediaTypeRequestMatcher(type);
        matcher.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        return new NegatedRequestMatcher(matcher);
    }
}
