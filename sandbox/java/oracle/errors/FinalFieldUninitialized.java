public class FinalFieldUninitialized {
    final int x;
}
