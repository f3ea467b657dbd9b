package org.springframework.security.crypto.bcrypt;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.crypto.password.PasswordEncoder;

public class BCryptPasswordEncoder implements PasswordEncoder {
    private static final Pattern FORM = Pattern.compile("\\A\\$2(a|y|b)?\\$(\\d\\d)\\$[./0-9A-Za-z]{53}");
    private final int strength;
    private final String version;

    public BCryptPasswordEncoder() {
        this(-1);
    }

    public BCryptPasswordEncoder(int strength) {
        this("$2a", strength);
    }

    public BCryptPasswordEncoder(BCryptVersion version) {
        this(version, -1);
    }

    public BCryptPasswordEncoder(BCryptVersion version, int strength) {
        this(version.getVersion(), strength);
    }

    private BCryptPasswordEncoder(String version, int strength) {
        if (strength != -1 && (strength < 4 || strength > 31)) {
            throw new IllegalArgumentException("Bad strength");
        }
        this.version = version;
        this.strength = strength == -1 ? 10 : strength;
    }

    @Override
    public String encode(CharSequence rawPassword) {
        if (rawPassword == null) {
            throw new IllegalArgumentException("rawPassword cannot be null");
        }
        return hash(rawPassword.toString(), null, version, strength);
    }

    @Override
    public boolean matches(CharSequence rawPassword, String encodedPassword) {
        if (rawPassword == null) {
            throw new IllegalArgumentException("rawPassword cannot be null");
        }
        if (encodedPassword == null || encodedPassword.isEmpty() || !FORM.matcher(encodedPassword).matches()) {
            return false;
        }
        return encodedPassword.equals(hash(rawPassword.toString(), encodedPassword, version, strength));
    }

    @Override
    public boolean upgradeEncoding(String encodedPassword) {
        if (encodedPassword == null || encodedPassword.isEmpty()) {
            return false;
        }
        Matcher matcher = FORM.matcher(encodedPassword);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Encoded password does not look like BCrypt: " + encodedPassword);
        }
        return Integer.parseInt(matcher.group(2)) < strength;
    }

    /** With the salt of an encoded password, or a new one of this version and strength. */
    private static native String hash(String password, String salted, String version, int strength);

    public enum BCryptVersion {
        $2A("$2a"), $2Y("$2y"), $2B("$2b");

        private final String version;

        BCryptVersion(String version) {
            this.version = version;
        }

        public String getVersion() {
            return version;
        }
    }
}
