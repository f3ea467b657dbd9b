package org.springframework.core.env;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.function.Predicate;

final class ProfilesParser {
    private final String expression;
    private final List<String> tokens = new ArrayList<>();
    private int at;

    private ProfilesParser(String expression) {
        this.expression = expression;
        StringTokenizer tokenizer = new StringTokenizer(expression, "()&|!", true);
        while (tokenizer.hasMoreTokens()) {
            String token = tokenizer.nextToken().trim();
            if (!token.isEmpty()) tokens.add(token);
        }
    }

    static Profiles parse(String... expressions) {
        List<Profiles> all = new ArrayList<>();
        for (String expression : expressions) {
            ProfilesParser parser = new ProfilesParser(expression);
            all.add(parser.whole());
        }
        return active -> {
            for (Profiles profiles : all) {
                if (profiles.matches(active)) return true;
            }
            return false;
        };
    }

    private IllegalArgumentException malformed() {
        return new IllegalArgumentException("Malformed profile expression [" + expression + "]");
    }

    private Profiles whole() {
        Profiles found = combined();
        if (at < tokens.size()) throw malformed();
        return found;
    }

    /** Parts between one kind of sign: both together need brackets. */
    private Profiles combined() {
        Profiles first = single();
        if (at == tokens.size() || tokens.get(at).equals(")")) return first;
        String sign = tokens.get(at);
        List<Profiles> parts = new ArrayList<>(List.of(first));
        while (at < tokens.size() && tokens.get(at).equals(sign)) {
            at++;
            parts.add(single());
        }
        if (!sign.equals("&") && !sign.equals("|") || at < tokens.size() && !tokens.get(at).equals(")")) throw malformed();
        return sign.equals("&") ? active -> parts.stream().allMatch(p -> p.matches(active)) : active -> parts.stream().anyMatch(p -> p.matches(active));
    }

    private Profiles single() {
        if (at == tokens.size()) throw malformed();
        String token = tokens.get(at++);
        if (token.equals("!")) {
            Profiles inner = single();
            return active -> !inner.matches(active);
        }
        if (token.equals("(")) {
            Profiles inner = combined();
            if (at == tokens.size() || !tokens.get(at++).equals(")")) throw malformed();
            return inner;
        }
        if (token.equals("&") || token.equals("|") || token.equals(")")) throw malformed();
        return active -> active.test(token);
    }
}
