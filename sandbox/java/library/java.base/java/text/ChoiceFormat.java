package java.text;

import java.util.ArrayList;
import java.util.List;

public class ChoiceFormat extends NumberFormat {
    private double[] limits;
    private String[] formats;
    public ChoiceFormat(String newPattern) { applyPattern(newPattern); }
    public ChoiceFormat(double[] limits, String[] formats) { setChoices(limits, formats); }
    public void setChoices(double[] limits, String[] formats) {
        if (limits.length != formats.length) throw new IllegalArgumentException("Array and limit arrays must be of the same length.");
        this.limits = limits.clone();
        this.formats = formats.clone();
    }
    public void applyPattern(String newPattern) {
        List<Double> found = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        boolean inText = false;
        for (char c : newPattern.toCharArray()) {
            if (c == '\'') quoted = !quoted;
            else if (!quoted && !inText && (c == '#' || c == '<' || c == '\u2264')) {
                String number = part.toString().trim();
                if (number.isEmpty()) throw new IllegalArgumentException("Each interval must contain a number before a format");
                double limit = number.equals("\u221e") ? Double.POSITIVE_INFINITY : number.equals("-\u221e") ? Double.NEGATIVE_INFINITY : Double.parseDouble(number);
                found.add(c == '<' ? Math.nextUp(limit) : limit);
                part.setLength(0);
                inText = true;
            } else if (!quoted && c == '|') {
                texts.add(part.toString());
                part.setLength(0);
                inText = false;
            } else part.append(c);
        }
        if (inText) texts.add(part.toString());
        limits = found.stream().mapToDouble(d -> d).toArray();
        formats = texts.toArray(new String[0]);
    }
    public double[] getLimits() { return limits.clone(); }
    public Object[] getFormats() { return formats.clone(); }
    public StringBuffer format(long number, StringBuffer toAppendTo, FieldPosition status) { return format((double) number, toAppendTo, status); }
    public StringBuffer format(double number, StringBuffer toAppendTo, FieldPosition status) {
        int i = 0;
        while (i < limits.length && number >= limits[i]) i++;
        return toAppendTo.append(formats[Math.max(0, i - 1)]);
    }
    public Number parse(String text, ParsePosition status) {
        int start = status.getIndex();
        int best = -1;
        for (int i = 0; i < formats.length; i++) if (text.startsWith(formats[i], start) && (best < 0 || formats[i].length() > formats[best].length())) best = i;
        if (best < 0) {
            status.setErrorIndex(start);
            return Double.NaN;
        }
        status.setIndex(start + formats[best].length());
        return limits[best];
    }
    public static final double nextDouble(double d) { return Math.nextUp(d); }
    public static final double previousDouble(double d) { return Math.nextDown(d); }
}
