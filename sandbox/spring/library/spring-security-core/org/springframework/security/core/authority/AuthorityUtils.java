package org.springframework.security.core.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;

public final class AuthorityUtils {
    public static final List<GrantedAuthority> NO_AUTHORITIES = Collections.emptyList();

    private AuthorityUtils() {
    }

    public static List<GrantedAuthority> commaSeparatedStringToAuthorityList(String authorityString) {
        List<GrantedAuthority> list = new ArrayList<>();
        for (String part : authorityString.split(",")) {
            if (!part.isBlank()) {
                list.add(new SimpleGrantedAuthority(part.trim()));
            }
        }
        return list;
    }

    public static Set<String> authorityListToSet(Collection<? extends GrantedAuthority> userAuthorities) {
        Set<String> set = new HashSet<>();
        for (GrantedAuthority authority : userAuthorities) {
            set.add(authority.getAuthority());
        }
        return set;
    }

    public static List<GrantedAuthority> createAuthorityList(String... authorities) {
        List<GrantedAuthority> list = new ArrayList<>();
        for (String authority : authorities) {
            list.add(new SimpleGrantedAuthority(authority));
        }
        return list;
    }
}
