public class ForwardReference { int first = second + 1; int second = 1; }
