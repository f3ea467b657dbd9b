import java.util.*;
import java.util.stream.*;

public class Palindromes {
    static boolean palindrome(String s) {
        String t = s.toLowerCase().replaceAll("[^a-z0-9]", "");
        return new StringBuilder(t).reverse().toString().equals(t);
    }
    static boolean anagram(String a, String b) {
        char[] x = a.replace(" ", "").toCharArray(), y = b.replace(" ", "").toCharArray();
        Arrays.sort(x);
        Arrays.sort(y);
        return Arrays.equals(x, y);
    }
    static String title(String s) {
        return Arrays.stream(s.split(" ")).map(w -> w.isEmpty() ? w : Character.toUpperCase(w.charAt(0)) + w.substring(1).toLowerCase()).collect(Collectors.joining(" "));
    }
    static String compress(String s) {
        StringBuilder out = new StringBuilder();
        for (int i = 0, n; i < s.length(); i += n) {
            n = 1;
            while (i + n < s.length() && s.charAt(i + n) == s.charAt(i)) n++;
            out.append(s.charAt(i));
            if (n > 1) out.append(n);
        }
        return out.toString();
    }
    static Optional<Character> firstUnique(String s) {
        Map<Character, Integer> n = new LinkedHashMap<>();
        for (char c : s.toCharArray()) n.merge(c, 1, Integer::sum);
        return n.entrySet().stream().filter(e -> e.getValue() == 1).map(Map.Entry::getKey).findFirst();
    }
    static String roman(int n) {
        int[] v = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] r = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < v.length; i++) while (n >= v[i]) { out.append(r[i]); n -= v[i]; }
        return out.toString();
    }

    public static void main(String[] args) {
        System.out.println(palindrome("A man, a plan, a canal: Panama") + " " + palindrome("Java"));
        System.out.println(anagram("dirty room", "dormitory") + " " + anagram("a", "b"));
        System.out.println(title("the qUICK  brown") + "|" + compress("aaabccdddd") + "|" + firstUnique("swiss") + firstUnique("aabb"));
        System.out.println(roman(1994) + " " + roman(3888) + " " + Integer.toBinaryString(1994) + " " + "hello".chars().mapToObj(c -> Integer.toHexString(c)).collect(Collectors.joining(":")));
        System.out.println(IntStream.rangeClosed(1, 15).mapToObj(i -> i % 15 == 0 ? "FizzBuzz" : i % 5 == 0 ? "Buzz" : i % 3 == 0 ? "Fizz" : "" + i).collect(Collectors.joining(" ")));
    }
}
