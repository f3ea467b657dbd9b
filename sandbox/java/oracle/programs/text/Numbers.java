import java.math.*;
import java.text.*;
import java.util.*;

public class Numbers {
    static void tried(java.util.concurrent.Callable<Object> s) {
        try {
            System.out.println(s.call());
        } catch (Exception e) {
            System.out.println(e);
        }
    }
    public static void main(String[] args) {
        double[] values = {0, 1, -1, 0.5, 0.125, 0.135, 1.005, 2.5, 3.5, 1234567.891, -1234.5, 0.00001, 1e10, 123456789012345680.0, -0.001, 99.995};
        for (String pattern : List.of("#,##0.00", "0.00", "0", "#", "#.##", "000.000", "#,###", "$#,##0.00;($#,##0.00)", "0.0%", "#%", "00.00E0", "0.###E0", "##0.##E0", "#.#E00", "'#'0", "0.00 'kg'", "#,####.0", "0.", ".00", "#,##0.###;-#")) {
            DecimalFormat f = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.US));
            StringJoiner all = new StringJoiner(" | ", pattern + " = " + f.toPattern() + ": ", "");
            for (double v : values) all.add(f.format(v));
            System.out.println(all);
        }
        for (RoundingMode mode : RoundingMode.values()) {
            if (mode == RoundingMode.UNNECESSARY) continue;
            DecimalFormat f = new DecimalFormat("0.0");
            f.setRoundingMode(mode);
            System.out.println(mode + " " + f.format(0.25) + " " + f.format(-0.25) + " " + f.format(0.35) + " " + f.format(1.21) + " " + f.format(-1.21));
        }
        for (Locale l : List.of(Locale.US, Locale.UK, Locale.CHINA, Locale.GERMANY, Locale.FRANCE, Locale.ROOT, Locale.JAPAN, Locale.ITALY))
            System.out.println(l + " " + NumberFormat.getInstance(l).format(-1234567.8915) + " " + NumberFormat.getCurrencyInstance(l).format(-1234.5) + " " + NumberFormat.getPercentInstance(l).format(0.256) + " " + NumberFormat.getIntegerInstance(l).format(2.5) + " " + NumberFormat.getCurrencyInstance(l).getCurrency());
        NumberFormat n = NumberFormat.getInstance(Locale.US);
        n.setMaximumFractionDigits(1);
        n.setMinimumFractionDigits(1);
        n.setMinimumIntegerDigits(3);
        n.setGroupingUsed(false);
        System.out.println(n.format(1234.56) + " " + n.format(7) + " " + n.format(new BigDecimal("12345678901234567890.26")) + " " + n.format(new BigInteger("-5")) + " " + n.format(Double.NaN) + n.format(Double.NEGATIVE_INFINITY) + " " + n.format((Object) 5f));
        for (String text : List.of("1,234.5", "-7", "12abc", "1.0", "1e3", "1E3", "9223372036854775808", "0.1", "-0", "1.", ".5")) tried(() -> text + " " + NumberFormat.getInstance(Locale.US).parse(text) + " " + NumberFormat.getInstance(Locale.US).parse(text).getClass().getSimpleName());
        tried(() -> NumberFormat.getInstance(Locale.US).parse("abc"));
        tried(() -> NumberFormat.getPercentInstance(Locale.US).parse("25%"));
        tried(() -> new DecimalFormat("$0.00").parse("$3.50") + " " + new DecimalFormat("$0;($0)").parse("($3)"));
        tried(() -> new DecimalFormat("0.0.0"));
        tried(() -> new DecimalFormat("#0#"));
        tried(() -> NumberFormat.getInstance().format("x"));
        tried(() -> new ChoiceFormat("0#none|1#one|1<many {0}").format(1) + new ChoiceFormat("0#none|1#one|1<many").format(5) + new ChoiceFormat(new double[] {1, 2}, new String[] {"a", "b"}).format(0));
        tried(() -> Currency.getInstance("EUR").getSymbol(Locale.US) + Currency.getInstance(Locale.US) + Currency.getInstance("JPY").getDefaultFractionDigits());
    }
}
