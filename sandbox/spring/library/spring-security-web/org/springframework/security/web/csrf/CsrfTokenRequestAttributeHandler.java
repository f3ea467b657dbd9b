package org.springframework.security.web.csrf;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;

public class CsrfTokenRequestAttributeHandler implements CsrfTokenRequestHandler {
    private String csrfRequestAttributeName = "_csrf";

    public final void setCsrfRequestAttributeName(String csrfRequestAttributeName) {
        this.csrfRequestAttributeName = csrfRequestAttributeName;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> deferredCsrfToken) {
        CsrfToken shown = new SupplierCsrfToken(deferredCsrfToken);
        request.setAttribute(CsrfToken.class.getName(), shown);
        request.setAttribute(csrfRequestAttributeName == null ? shown.getParameterName() : csrfRequestAttributeName, shown);
    }

    private static final class SupplierCsrfToken implements CsrfToken {
        private final Supplier<CsrfToken> supplier;
        private CsrfToken token;

        private SupplierCsrfToken(Supplier<CsrfToken> supplier) {
            this.supplier = supplier;
        }

        private CsrfToken token() {
            if (token == null) {
                token = supplier.get();
            }
            return token;
        }

        @Override
        public String getHeaderName() {
            return token().getHeaderName();
        }

        @Override
        public String getParameterName() {
            return token().getParameterName();
        }

        @Override
        public String getToken() {
            return token().getToken();
        }
    }
}
