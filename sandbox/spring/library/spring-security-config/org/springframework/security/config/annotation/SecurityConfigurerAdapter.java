package org.springframework.security.config.annotation;

public abstract class SecurityConfigurerAdapter<O, B extends SecurityBuilder<O>> implements SecurityConfigurer<O, B> {
    private B securityBuilder;

    @Override
    public void init(B builder) throws Exception {
    }

    @Override
    public void configure(B builder) throws Exception {
    }

    @Deprecated
    public B and() {
        return getBuilder();
    }

    protected final B getBuilder() {
        return securityBuilder;
    }

    public void setBuilder(B builder) {
        this.securityBuilder = builder;
    }
}
