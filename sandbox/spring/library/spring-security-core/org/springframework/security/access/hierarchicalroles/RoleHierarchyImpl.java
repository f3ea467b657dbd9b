package org.springframework.security.access.hierarchicalroles;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

public class RoleHierarchyImpl implements RoleHierarchy {
    private final Map<String, Set<String>> below = new LinkedHashMap<>();

    public void setHierarchy(String roleHierarchyStringRepresentation) {
        below.clear();
        for (String line : roleHierarchyStringRepresentation.split("\n")) {
            String[] roles = line.trim().split("\\s+>\\s+");
            for (int i = 0; i + 1 < roles.length; i++) {
                below.computeIfAbsent(roles[i].trim(), role -> new LinkedHashSet<>()).add(roles[i + 1].trim());
            }
        }
        for (String role : below.keySet()) {
            if (reachedFrom(role).contains(role)) {
                throw new CycleInRoleHierarchyException();
            }
        }
    }

    /** All roles below one. */
    private Set<String> reachedFrom(String role) {
        Set<String> reached = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(below.getOrDefault(role, Set.of()));
        while (!open.isEmpty()) {
            String next = open.remove(0);
            if (reached.add(next)) {
                open.addAll(below.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }

    @Override
    public Collection<GrantedAuthority> getReachableGrantedAuthorities(Collection<? extends GrantedAuthority> authorities) {
        Map<String, GrantedAuthority> all = new LinkedHashMap<>();
        if (authorities == null) {
            return new ArrayList<>();
        }
        for (GrantedAuthority authority : authorities) {
            all.putIfAbsent(authority.getAuthority(), authority);
        }
        for (GrantedAuthority authority : authorities) {
            for (String role : reachedFrom(authority.getAuthority())) {
                all.putIfAbsent(role, new SimpleGrantedAuthority(role));
            }
        }
        return new ArrayList<>(all.values());
    }
}
