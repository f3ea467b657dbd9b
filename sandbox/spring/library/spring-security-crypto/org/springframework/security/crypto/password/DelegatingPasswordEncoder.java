package org.springframework.security.crypto.password;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class DelegatingPasswordEncoder implements PasswordEncoder {
    private final String idForEncode;
    private final PasswordEncoder passwordEncoderForEncode;
    private final Map<String, PasswordEncoder> idToPasswordEncoder;
    private PasswordEncoder defaultPasswordEncoderForMatches;

    public DelegatingPasswordEncoder(String idForEncode, Map<String, PasswordEncoder> idToPasswordEncoder) {
        if (!idToPasswordEncoder.containsKey(idForEncode)) {
            throw new IllegalArgumentException("idForEncode " + idForEncode + "is not found in idToPasswordEncoder " + idToPasswordEncoder);
        }
        this.idForEncode = idForEncode;
        this.idToPasswordEncoder = new HashMap<>(idToPasswordEncoder);
        this.passwordEncoderForEncode = idToPasswordEncoder.get(idForEncode);
    }

    public void setDefaultPasswordEncoderForMatches(PasswordEncoder defaultPasswordEncoderForMatches) {
        this.defaultPasswordEncoderForMatches = defaultPasswordEncoderForMatches;
    }

    @Override
    public String encode(CharSequence rawPassword) {
        return "{" + idForEncode + "}" + passwordEncoderForEncode.encode(rawPassword);
    }

    @Override
    public boolean matches(CharSequence rawPassword, String prefixEncodedPassword) {
        if (rawPassword == null && prefixEncodedPassword == null) {
            return true;
        }
        String id = idOf(prefixEncodedPassword);
        PasswordEncoder delegate = idToPasswordEncoder.get(id);
        if (delegate != null) {
            return delegate.matches(rawPassword, prefixEncodedPassword.substring(id.length() + 2));
        }
        if (defaultPasswordEncoderForMatches != null) {
            return defaultPasswordEncoderForMatches.matches(rawPassword, prefixEncodedPassword);
        }
        if (KNOWN_ELSEWHERE.contains(id)) {
            throw new UnsupportedOperationException("not supported: passwords of the form {" + id + "} (the trial does not simulate it; a real base does)");
        }
        throw new IllegalArgumentException("There is no PasswordEncoder mapped for the id \"" + id + "\"");
    }

    private static final List<String> KNOWN_ELSEWHERE = List.of("ldap", "MD4", "MD5", "pbkdf2", "pbkdf2@SpringSecurity_v5_8", "scrypt", "scrypt@SpringSecurity_v5_8", "SHA-1", "SHA-256", "sha256", "argon2", "argon2@SpringSecurity_v5_8");

    private String idOf(String encoded) {
        if (encoded == null || !encoded.startsWith("{")) {
            return null;
        }
        int end = encoded.indexOf("}");
        return end < 0 ? null : encoded.substring(1, end);
    }

    @Override
    public boolean upgradeEncoding(String prefixEncodedPassword) {
        String id = idOf(prefixEncodedPassword);
        return !idForEncode.equalsIgnoreCase(id) || idToPasswordEncoder.get(id).upgradeEncoding(prefixEncodedPassword.substring(id.length() + 2));
    }
}
