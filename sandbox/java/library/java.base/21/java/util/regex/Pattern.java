package java.util.regex;

public final class Pattern {
    public String[] splitWithDelimiters(CharSequence input, int limit) {
        int index = 0;
        int found = 0;
        List<String> parts = new ArrayList<>();
        Matcher m = matcher(input);
        while ((limit <= 0 || found < limit - 1) && m.find()) {
            if (index == 0 && m.start() == 0 && m.end() == 0) continue;
            parts.add(input.subSequence(index, m.start()).toString());
            index = m.end();
            parts.add(input.subSequence(m.start(), index).toString());
            found++;
        }
        if (index == 0) return new String[] {input.toString()};
        parts.add(input.subSequence(index, input.length()).toString());
        int size = parts.size();
        if (limit == 0) while (size > 0 && parts.get(size - 1).isEmpty()) size--;
        return parts.subList(0, size).toArray(new String[size]);
    }
}
