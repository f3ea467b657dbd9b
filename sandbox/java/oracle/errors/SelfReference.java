public class SelfReference { static int count = count + 1; }
