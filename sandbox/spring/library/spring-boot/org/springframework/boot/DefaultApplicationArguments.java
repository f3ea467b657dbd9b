package org.springframework.boot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

public class DefaultApplicationArguments implements ApplicationArguments {
    private final String[] args;
    private final Map<String, List<String>> options = new LinkedHashMap<>();
    private final List<String> others = new ArrayList<>();

    public DefaultApplicationArguments(String... args) {
        this.args = args;
        for (String arg : args) {
            if (arg.startsWith("--")) {
                int equals = arg.indexOf('=');
                List<String> values = options.computeIfAbsent(equals < 0 ? arg.substring(2) : arg.substring(2, equals), k -> new ArrayList<>());
                if (equals >= 0) {
                    values.add(arg.substring(equals + 1));
                }
            } else {
                others.add(arg);
            }
        }
    }

    @Override
    public String[] getSourceArgs() {
        return args;
    }

    @Override
    public Set<String> getOptionNames() {
        return options.keySet();
    }

    @Override
    public boolean containsOption(String name) {
        return options.containsKey(name);
    }

    @Override
    public List<String> getOptionValues(String name) {
        return options.get(name);
    }

    @Override
    public List<String> getNonOptionArgs() {
        return others;
    }
}
