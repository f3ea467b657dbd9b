package org.springframework.security.web.csrf;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.function.Supplier;

public final class XorCsrfTokenRequestAttributeHandler extends CsrfTokenRequestAttributeHandler {
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> deferredCsrfToken) {
        super.handle(request, response, () -> {
            CsrfToken token = deferredCsrfToken.get();
            return new DefaultCsrfToken(token.getHeaderName(), token.getParameterName(), masked(token.getToken()));
        });
    }

    @Override
    public String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken csrfToken) {
        String sent = super.resolveCsrfTokenValue(request, csrfToken);
        return sent == null ? null : unmasked(sent, csrfToken.getToken());
    }

    private static String masked(String token) {
        byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
        byte[] made = new byte[bytes.length * 2];
        new Random().nextBytes(made);
        for (int i = 0; i < bytes.length; i++) {
            made[bytes.length + i] = (byte) (made[i] ^ bytes[i]);
        }
        return Base64.getUrlEncoder().encodeToString(made);
    }

    private static String unmasked(String sent, String expected) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(sent);
        } catch (IllegalArgumentException e) {
            return null;
        }
        int length = expected.getBytes(StandardCharsets.UTF_8).length;
        if (bytes.length != length * 2) {
            return null;
        }
        byte[] token = new byte[length];
        for (int i = 0; i < length; i++) {
            token[i] = (byte) (bytes[i] ^ bytes[length + i]);
        }
        return new String(token, StandardCharsets.UTF_8);
    }
}
